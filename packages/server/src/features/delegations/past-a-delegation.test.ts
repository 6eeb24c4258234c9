import type { Schemas } from '@undagi/api-client'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf, delegateToColleague, delegateToNewcomer, withdraw } from '../../testing/delegate-to.ts'
import { readLog } from '../../testing/read-log.ts'
import { sessionOf } from '../../testing/seed-institutions.ts'
import { send } from '../../testing/send.ts'
import { hashSecretToken } from '../session/secret-token.ts'

// A delegated colleague reaches past the delegation: refused each time, and an entry in the log under their own name.

let undagi: TestApp
let toEka: Schemas['GivenDelegation']
let toBudi: Schemas['GivenDelegation']
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['internal_assessor'],
      budi: ['unit_head'],
      wati: ['administrator'],
      dewi: ['coordinator'],
    },
    'kota-bara': { citra: ['internal_assessor'] },
  })
  const giving = { by: 'ani', at: 'kota-arang', codes: ['1', '2'], days: 0.3 }
  toEka = await delegateToNewcomer(undagi, giving, 'eka')
  toBudi = await delegateToColleague(undagi, giving, 'budi')
})
afterAll(() => undagi.close())

const here = () => `/assessments/${assessmentOf(undagi, 'kota-arang')}`
const rating = { expectedVersion: 0, value: '2', reason: 'Contoh.' }

async function attempt(person: string, method: string, path: string, body?: object) {
  const before = (await readLog(undagi.database)).length
  const { status } = await send(undagi, {
    ...{ method, path, token: sessionOf(person) },
    ...(body !== undefined && { body }),
  })
  const entries = (await readLog(undagi.database)).slice(before)
  return { status, entries }
}

const onItem = (path: string) => ({ method: 'PUT', path: `${path}/rating`, body: rating })

describe('past what was delegated', () => {
  test.each([
    ['another indicator', () => onItem(`${here()}/indicators/3`), 404],
    ['reading another indicator', () => ({ method: 'GET', path: `${here()}/indicators/3` }), 404],
    ['its history', () => ({ method: 'GET', path: `${here()}/indicators/3/history` }), 404],
    [
      'another round',
      () => onItem(`/assessments/${assessmentOf(undagi, 'kota-arang', 2023)}/indicators/1`),
      404,
    ],
    [
      'another institution',
      () => onItem(`/assessments/${assessmentOf(undagi, 'kota-bara')}/indicators/1`),
      404,
    ],
    ['the result of all', () => ({ method: 'GET', path: `${here()}/result` }), 404],
    [
      'the target',
      () => ({ method: 'PUT', path: `${here()}/target`, body: { expectedVersion: 0, target: '3.10' } }),
      404,
    ],
    [
      'ratings in bulk, from a table',
      () => ({
        method: 'POST',
        path: `/institutions/${undagi.institution('kota-arang').id}/imports?kind=ratings&fileName=nilai.csv`,
      }),
      404,
    ],
    [
      'the people',
      () => ({ method: 'GET', path: `/institutions/${undagi.institution('kota-arang').id}/people` }),
      404,
    ],
    [
      'the log',
      () => ({ method: 'GET', path: `/institutions/${undagi.institution('kota-arang').id}/audit-entries` }),
      404,
    ],
    [
      'passing it on',
      () => ({
        method: 'POST',
        path: `${here()}/delegations`,
        body: {
          indicatorCodes: ['1'],
          validTo: toEka.validTo,
          to: { name: 'Ida', email: 'ida@undagi.test' },
        },
      }),
      404,
    ],
    ['withdrawing another’s', () => ({ method: 'DELETE', path: `${here()}/delegations/${toBudi.id}` }), 404],
  ] as const)('%s is refused, and the log says who tried', async (_, request, wanted) => {
    const asked: { method: string; path: string; body?: object } = request()
    const { status, entries } = await attempt('eka', asked.method, asked.path, asked.body)

    expect(status).toBe(wanted)
    expect(entries).toMatchObject([
      { outcome: 'refused', actor_name: 'Nama Sendiri', on_behalf_of: null, address: '127.0.0.1' },
    ])
  })

  test('a colleague with a role is refused alike, and passes nothing on', async () => {
    const other = await attempt('budi', 'PUT', `${here()}/indicators/3/rating`, rating)
    const passing = await attempt('budi', 'POST', `${here()}/delegations`, {
      ...{ indicatorCodes: ['1'], validTo: toBudi.validTo, to: { name: 'Ida', email: 'ida@undagi.test' } },
    })

    expect([other.status, passing.status]).toEqual([404, 403])
    expect([...other.entries, ...passing.entries].map(({ outcome }) => outcome)).toEqual([
      'refused',
      'refused',
    ])
  })
})

test('what is done through a delegation is one entry that names both', async () => {
  const { status, entries } = await attempt('eka', 'PUT', `${here()}/indicators/1/rating`, rating)
  const { data: ani } = await undagi.as('ani').GET('/session')

  expect(status).toBe(200)
  expect(entries).toMatchObject([
    {
      ...{ operation: 'rateIndicator', outcome: 'done', actor_name: 'Nama Sendiri' },
      ...{ on_behalf_of: ani?.person.id, institution_id: undagi.institution('kota-arang').id },
    },
  ])
})

test('nobody makes the database act for somebody who delegated nothing to them', async () => {
  const acting = undagi.database.asActor(
    { token: hashSecretToken(sessionOf('budi')), at: undagi.clock.now() },
    ({ db }) => db.execute(sql`SELECT undagi.act_on_behalf(${toEka.id}::uuid)`),
  )

  await expect(acting).rejects.toMatchObject({ cause: { code: '42501' } })
})

test('a delegation is seen by who gave it, who was given it and administrators, by nobody else, also past the application', async () => {
  const seenBy = (person: string) =>
    undagi.database.asActor(
      { token: hashSecretToken(sessionOf(person)), at: undagi.clock.now() },
      async ({ db }) => {
        const { rows } = await db.execute(sql`SELECT id FROM undagi.delegations`)
        return rows.map(({ id }) => id)
      },
    )

  expect(await seenBy('ani')).toEqual([toEka.id, toBudi.id])
  expect(await seenBy('budi')).toEqual([toBudi.id])
  expect(await seenBy('wati')).toEqual([toEka.id, toBudi.id])
  expect(await seenBy('dewi')).toEqual([])
  expect(await seenBy('citra')).toEqual([])
})

test('an administrator sees who fills in what on whose behalf, and the log says that they looked; the log names both', async () => {
  const { id } = undagi.institution('kota-arang')
  const { status, entries } = await attempt('wati', 'GET', `/institutions/${id}/delegations`)
  const params = { path: { institutionId: id } }
  const { data } = await undagi.as('wati').GET('/institutions/{institutionId}/delegations', { params })
  const { data: log } = await undagi.as('wati').GET('/institutions/{institutionId}/audit-entries', {
    params: { path: { institutionId: id }, query: {} },
  })

  expect([status, entries.map(({ operation }) => operation)]).toEqual([200, ['listInstitutionDelegations']])
  expect(data?.map(({ giverName, delegateName, state }) => [giverName, delegateName, state])).toContainEqual([
    ...['ani', 'budi', 'running'],
  ])
  expect(
    log?.entries.find(({ operation, outcome }) => operation === 'rateIndicator' && outcome === 'done'),
  ).toMatchObject({
    actor: { name: 'Nama Sendiri' },
    onBehalfOf: { name: 'ani' },
  })
})

describe('the end of a delegation', () => {
  const draft = (expectedVersion: number, text: string) => ({ expectedVersion, text, settle: false })
  const path = () => `${here()}/indicators/2/drafts/facts`

  test('withdrawn: what was being typed is refused from the next request on, and what stood is left', async () => {
    expect((await attempt('eka', 'PUT', path(), draft(0, 'Baru seteng'))).status).toBe(200)
    const { response } = await withdraw(undagi, 'ani', toEka)
    const { status, entries } = await attempt('eka', 'PUT', path(), draft(1, 'Baru setengah'))

    expect([response.status, status]).toEqual([204, 404])
    expect(entries).toMatchObject([{ operation: 'saveDraft', outcome: 'refused' }])
    const { data } = await undagi.as('ani').GET('/assessments/{assessmentId}/indicators/{code}', {
      params: { path: { assessmentId: toEka.assessmentId, code: '2' } },
    })
    expect(data?.facts.text).toBe('Baru seteng')
  })

  test('withdrawn: a request kept offline and sent again later is refused as well, whatever it says', async () => {
    for (const again of [
      draft(0, 'Baru seteng'),
      draft(1, 'Baru seteng'),
      { ...draft(1, 'x'), settle: true },
    ])
      expect((await attempt('eka', 'PUT', path(), again)).status).toBe(404)
    expect((await withdraw(undagi, 'ani', toEka)).response.status).toBe(404)
  })

  test('the giver’s role ended: the delegation is dead with it, at once', async () => {
    expect((await attempt('budi', 'GET', `${here()}/indicators/1`)).status).toBe(200)
    const institutionId = undagi.institution('kota-arang').id
    const params = { path: { institutionId } }
    const { data: people } = await undagi.as('wati').GET('/institutions/{institutionId}/people', { params })
    const membershipId = people?.find(({ name }) => name === 'ani')?.memberships[0]?.id ?? ''
    undagi.clock.advanceBy(1000)
    await undagi.as('wati').DELETE('/institutions/{institutionId}/memberships/{membershipId}', {
      params: { path: { institutionId, membershipId } },
    })

    expect((await attempt('budi', 'GET', `${here()}/indicators/1`)).status).toBe(403)
    const { data: budis } = await undagi.as('budi').GET('/account/delegations')
    expect(budis?.received.map(({ state }) => state)).toEqual(['lapsed'])
    await undagi.as('wati').POST('/institutions/{institutionId}/memberships/{membershipId}/restoration', {
      params: { path: { institutionId, membershipId } },
    })
    expect((await attempt('budi', 'GET', `${here()}/indicators/1`)).status).toBe(200)
  })

  test('its time is over: it gives nothing from its last instant on', async () => {
    undagi.clock.advanceBy(Date.parse(toBudi.validTo) - undagi.clock.now().getTime())
    const { status, entries } = await attempt('budi', 'PUT', `${here()}/indicators/1/rating`, rating)

    expect(status).toBe(403)
    expect(entries).toMatchObject([{ outcome: 'refused', actor_name: 'budi' }])
  })
})
