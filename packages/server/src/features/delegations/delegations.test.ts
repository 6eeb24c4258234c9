import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import {
  assessmentOf,
  delegateToColleague,
  delegateToNewcomer,
  endAfter,
  tryToDelegate,
  withdraw,
} from '../../testing/delegate-to.ts'
import { acceptAsNewcomer, openLink } from '../../testing/invite-people.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['internal_assessor'],
      dodi: ['data_entry_officer'],
      budi: ['respondent'],
      luar: ['external_assessor'],
      rekan: ['administrator'],
    },
  })
})
afterAll(() => undagi.close())

const byAni = { by: 'ani', at: 'kota-arang' } as const
const day = 24 * 60 * 60 * 1000
const pathOf = (code: string) => ({ assessmentId: assessmentOf(undagi, 'kota-arang'), code })

async function rate(person: string, code: string, value: string) {
  const path = pathOf(code)
  const { data } = await undagi
    .as('ani')
    .GET('/assessments/{assessmentId}/indicators/{code}', { params: { path } })
  return undagi.as(person).PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
    params: { path },
    body: { expectedVersion: data?.version ?? 0, value, reason: 'Menurut berkas.' },
  })
}

const read = (person: string, code: string) =>
  undagi.as(person).GET('/assessments/{assessmentId}/indicators/{code}', { params: { path: pathOf(code) } })

describe('a colleague who was asked for help', () => {
  test('reads and rates the named indicator under their own name, and the history names both', async () => {
    expect((await read('budi', '1')).response.status).toBe(403)
    const given = await delegateToColleague(undagi, { ...byAni, codes: ['1'] }, 'budi')

    expect((await rate('budi', '1', '2')).response.status).toBe(200)

    const { data: history } = await undagi
      .as('ani')
      .GET('/assessments/{assessmentId}/indicators/{code}/history', { params: { path: pathOf('1') } })
    expect(history?.[0]).toMatchObject({ actorName: 'budi', onBehalfOfName: 'ani', value: '2' })
    expect(given).toMatchObject({ state: 'running', giverName: 'ani', delegateName: 'budi', token: null })
  })

  test('sees of the assessment what was delegated, and no result', async () => {
    const assessmentId = assessmentOf(undagi, 'kota-arang')
    const params = { path: { assessmentId } }
    const { data } = await undagi.as('budi').GET('/assessments/{assessmentId}', { params })

    expect(data?.indicators.map(({ code }) => code)).toEqual(['1'])
    expect(data?.can).toMatchObject({ rate: false, write: false, delegate: false })
    expect(data?.delegations).toMatchObject([
      { giverName: 'ani', indicatorCodes: ['1'], can: { rate: true, judgeCriteria: true, write: true } },
    ])
    expect(
      (await undagi.as('budi').GET('/assessments/{assessmentId}/result', { params })).response.status,
    ).toBe(403)
  })

  test('is told with the session, and both find it in their lists', async () => {
    const { data: session } = await undagi.as('budi').GET('/session')
    const { data: budis } = await undagi.as('budi').GET('/account/delegations')
    const { data: anis } = await undagi.as('ani').GET('/account/delegations')

    expect(session?.delegations).toMatchObject([{ giverName: 'ani', year: 2024, indicatorCodes: ['1'] }])
    expect(budis?.received.map(({ giverName, state }) => [giverName, state])).toEqual([['ani', 'running']])
    expect(anis?.given.map(({ delegateName, state }) => [delegateName, state])).toEqual([['budi', 'running']])
    expect((await undagi.as('rekan').GET('/account/delegations')).data).toEqual({ given: [], received: [] })
  })

  test('acts in their own right where their role allows it', async () => {
    await delegateToColleague(undagi, { ...byAni, codes: ['2'] }, 'dodi')
    await undagi.as('dodi').PUT('/assessments/{assessmentId}/indicators/{code}/drafts/{field}', {
      params: { path: { ...pathOf('2'), field: 'facts' } },
      body: { expectedVersion: 0, text: 'Perwali 5/2024.', settle: true },
    })
    await rate('dodi', '2', '1')

    const { data: history } = await undagi
      .as('ani')
      .GET('/assessments/{assessmentId}/indicators/{code}/history', { params: { path: pathOf('2') } })
    expect(history?.map(({ kind, onBehalfOfName }) => [kind, onBehalfOfName])).toEqual([
      ['rated', 'ani'],
      ['facts_settled', null],
    ])
  })
})

describe('who can be asked', () => {
  test('colleagues by name, nobody from outside, not oneself', async () => {
    const { data } = await undagi.as('ani').GET('/assessments/{assessmentId}/helpers', {
      params: { path: { assessmentId: assessmentOf(undagi, 'kota-arang') } },
    })

    expect(data?.map(({ name }) => name)).toEqual(['budi', 'dodi', 'rekan'])
  })

  test('the address of a colleague means the colleague', async () => {
    const to = { name: 'Dodi', email: 'Dodi@undagi.test' }
    const { data } = await tryToDelegate(undagi, { ...byAni, codes: ['3'] }, to)

    expect(data).toMatchObject({ delegateName: 'dodi', state: 'running', token: null })
  })

  test.each([
    ['one’s own address', { name: 'Ani', email: 'ani@undagi.test' }, '/to/email'],
    ['an assessor from outside', { name: 'Luar', email: 'luar@undagi.test' }, '/to/email'],
    ['somebody of nowhere', { personId: '00000000-0000-4000-8000-000000000000' }, '/to'],
  ])('not %s', async (_, to, path) => {
    const { error } = await tryToDelegate(undagi, { ...byAni, codes: ['3'] }, to)

    expect(error).toMatchObject({ code: 'delegations.refused', errors: [{ path }] })
  })

  test.each([
    ['an indicator that the round has not', ['99'], 7, '/indicatorCodes'],
    ['an end in the past', ['1'], -1, '/validTo'],
    ['more than a year', ['1'], 400, '/validTo'],
  ])('%s is refused', async (_, codes, days, path) => {
    const to = { name: 'Dodi', email: 'dodi@undagi.test' }
    const { error } = await tryToDelegate(undagi, { ...byAni, codes, days }, to)

    expect(error).toMatchObject({ status: 422, errors: [{ path }] })
  })
})

describe('somebody without an account', () => {
  test('begins when they accept, has no role, and sees the delegated indicator alone', async () => {
    await delegateToNewcomer(undagi, { ...byAni, codes: ['4'] }, 'eka')

    const { data: session } = await undagi.as('eka').GET('/session')
    expect(session?.memberships).toEqual([])
    expect(session?.delegations).toMatchObject([{ institution: { slug: 'kota-arang' }, year: 2024 }])
    expect((await read('eka', '4')).response.status).toBe(200)
    expect((await read('eka', '5')).response.status).toBe(404)
    const { data: overview } = await undagi
      .as('eka')
      .GET('/institutions/{slug}/overview', { params: { path: { slug: 'kota-arang' } } })
    expect(overview?.rounds.map(({ year, index, answered }) => [year, index, answered])).toEqual([
      [2024, null, 0],
    ])
  })

  test('sees on the link who asks until when, and that no role comes with it', async () => {
    const to = { name: 'Fani', email: 'fani@undagi.test' }
    const { data: given } = await tryToDelegate(undagi, { ...byAni, codes: ['4'] }, to)

    const { data: link } = await openLink(undagi, given?.token ?? '')
    expect(given?.state).toBe('waiting')
    expect(link).toMatchObject({
      state: 'open',
      invitedBy: 'ani',
      offer: { roles: [], validTo: given?.validTo },
    })
    expect((await tryToDelegate(undagi, { ...byAni, codes: ['5'] }, to)).error).toMatchObject({
      errors: [{ path: '/to/email' }],
    })
  })

  test('who never accepts gets nothing, and a withdrawn one cannot be accepted', async () => {
    const { data: short } = await tryToDelegate(
      undagi,
      { ...byAni, codes: ['4'], days: 0.1 },
      { name: 'Gani', email: 'gani@undagi.test' },
    )
    const { data: taken } = await tryToDelegate(
      undagi,
      { ...byAni, codes: ['4'] },
      { name: 'Hadi', email: 'hadi@undagi.test' },
    )
    if (taken === undefined || short === undefined) throw new Error('Nothing was delegated')
    await withdraw(undagi, 'ani', taken)

    expect((await acceptAsNewcomer(undagi, taken.token ?? '')).response.status).toBe(404)
    undagi.clock.advanceBy(0.1 * day)
    expect((await acceptAsNewcomer(undagi, short.token ?? '')).error).toMatchObject({
      code: 'invitations.expired',
    })
  })
})

test('a delegation that begins later gives nothing before', async () => {
  const { data: session } = await undagi.as('budi').GET('/session')
  const validFrom = endAfter(undagi, 0.1)
  const { data } = await undagi.as('ani').POST('/assessments/{assessmentId}/delegations', {
    params: { path: { assessmentId: assessmentOf(undagi, 'kota-arang') } },
    body: {
      ...{ indicatorCodes: ['6'], validFrom, validTo: endAfter(undagi, 0.3) },
      to: { personId: session?.person.id ?? '' },
    },
  })

  expect(data?.state).toBe('upcoming')
  expect((await read('budi', '6')).response.status).toBe(404)
  undagi.clock.advanceBy(0.1 * day)
  expect((await read('budi', '6')).response.status).toBe(200)
})
