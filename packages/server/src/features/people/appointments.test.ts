import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assignPerson } from '../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['administrator'], kepala: ['unit_head'] },
    'kota-bara': { citra: ['administrator'], kades: ['unit_head'] },
  })
})
afterAll(() => undagi.close())

const initialPassword = 'sandi pertama yang panjang'
const second = 1000
const params = (slug = 'kota-arang') => ({ params: { path: { institutionId: undagi.institution(slug).id } } })
const inDays = (days: number) => new Date(undagi.clock.now().getTime() + days * 86_400_000).toISOString()

const appoint = (name: string, body: Omit<Schemas['NewPerson'], 'name' | 'email' | 'initialPassword'>) =>
  undagi.as('ani').POST('/institutions/{institutionId}/people', {
    ...params(),
    body: { name, email: `${name}@undagi.test`, initialPassword, ...body },
  })
const unitOf = async (slug: string, person: string) => {
  const { data } = await undagi.as(person).GET('/institutions/{institutionId}/units', params(slug))
  return data?.[0]?.id ?? ''
}

describe('a role of one unit', () => {
  test('names the unit, says who gave it, and what it allows', async () => {
    const unitId = await unitOf('kota-arang', 'ani')

    const { data } = await appoint('Eka', { role: 'respondent', unitId })

    expect(data?.memberships).toMatchObject([
      { role: 'respondent', unit: { id: unitId, name: 'Dinas Uji' }, grantedByName: 'ani' },
    ])
    expect(data?.memberships[0]?.allows).toContain('suggest_correction')
    expect(data?.memberships[0]?.allows).not.toContain('read_assessment')
  })

  test('is not given without a unit, nor for another institution’s', async () => {
    const theirs = await unitOf('kota-bara', 'citra')

    for (const unitId of [null, theirs]) {
      const { error } = await appoint('Fajar', { role: 'unit_head', unitId })
      expect(error).toMatchObject({ status: 422, errors: [{ path: '/unitId' }] })
    }
  })
})

describe('a role of the whole institution', () => {
  test('takes no unit, whatever was sent', async () => {
    const { data } = await appoint('Gita', {
      role: 'coordinator',
      unitId: await unitOf('kota-arang', 'ani'),
    })

    expect(data?.memberships).toMatchObject([{ role: 'coordinator', unit: null }])
  })

  test('of the ministry’s operator is not an institution’s to give', async () => {
    const response = await undagi.fetch(
      new Request(`http://undagi.test/api/institutions/${undagi.institution('kota-arang').id}/people`, {
        method: 'POST',
        headers: { cookie: 'undagi_session=session-of-ani', 'content-type': 'application/json' },
        body: JSON.stringify({
          ...{ name: 'Hadi', email: 'hadi@undagi.test', role: 'national_operator', initialPassword },
        }),
      }),
    )

    expect(response.status).toBe(422)
  })
})

describe('somebody from outside', () => {
  test('is not let in without an end', async () => {
    const { error } = await appoint('Indra', { role: 'external_assessor' })

    expect(error).toMatchObject({ status: 422, errors: [{ path: '/validTo' }] })
  })

  test('has access that begins and ends by itself, and is asked anew instead of given back', async () => {
    const { data } = await appoint('Joko', { role: 'external_auditor', validTo: inDays(1 / 24) })
    const membershipId = data?.memberships[0]?.id ?? ''
    undagi.clock.advanceBy(2 * 3_600_000)

    const { error } = await undagi
      .as('ani')
      .POST('/institutions/{institutionId}/memberships/{membershipId}/restoration', {
        params: { path: { institutionId: undagi.institution('kota-arang').id, membershipId } },
      })

    expect(error).toMatchObject({ status: 409, code: 'people.end_required' })
  })
})

describe('a role that ended a second ago', () => {
  test('opens nothing any more, and a second before its end it still did', async () => {
    const validTo = inDays(1 / 24)
    const { data } = await appoint('Kartika', { role: 'external_assessor', validTo })
    await assignPerson(undagi, { personId: data?.id ?? '', name: 'Kartika' })
    const { response } = await undagi.stranger.POST('/session', {
      body: { email: 'kartika@undagi.test', password: initialPassword },
    })
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const { id, assessments } = undagi.institution('kota-arang')
    const seen = async () =>
      Promise.all(
        [
          `assessments/${assessments[2024]}`,
          `assessments/${assessments[2024]}/result`,
          `assessments/${assessments[2024]}/events`,
          `institutions/${id}/units`,
          `institutions/${id}/standing/table?year=2023`,
        ].map(async (path) => {
          const request = new Request(`http://undagi.test/api/${path}`, { headers: { cookie } })
          const answer = await undagi.fetch(request)
          await answer.body?.cancel()
          return answer.status
        }),
      )
    undagi.clock.advanceBy(new Date(validTo).getTime() - undagi.clock.now().getTime() - second)

    expect(await seen()).toEqual([200, 200, 200, 200, 200])
    undagi.clock.advanceBy(second)
    expect(await seen()).toEqual([404, 404, 404, 404, 404])
    undagi.clock.advanceBy(second)
    expect(await seen()).toEqual([404, 404, 404, 404, 404])
  })
})

describe('PostgreSQL itself', () => {
  const insert = (values: string) =>
    undagi.database
      .asOperator({ institutions: [undagi.institution('kota-arang').id], at: undagi.clock.now() }, (db) =>
        db.execute(`INSERT INTO undagi.memberships (person_id, institution_id, role, valid_from, valid_to, unit_id)
          SELECT person_id, institution_id, ${values} FROM undagi.memberships WHERE role = 'unit_head'`),
      )
      .catch((error: unknown) => (error instanceof Error ? String(error.cause ?? error) : error))

  test.each([
    ['a role that there is not', `'bos', now(), NULL, NULL`, 'memberships_role_check'],
    ['the public', `'public', now(), NULL, NULL`, 'memberships_role_check'],
    ['a role of a unit without one', `'respondent', now(), NULL, NULL`, 'memberships_unit_check'],
    ['a unit for a role of all', `'coordinator', now(), NULL, unit_id`, 'memberships_unit_check'],
    ['an outsider for ever', `'external_assessor', now(), NULL, NULL`, 'memberships_end_check'],
  ])('refuses %s', async (_, values, constraint) => {
    expect(await insert(values)).toContain(constraint)
  })
})
