import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf, delegateToColleague, delegateToNewcomer, withdraw } from '../../testing/delegate-to.ts'
import { readLog } from '../../testing/read-log.ts'
import { whileHeld } from '../../testing/while-held.ts'

let undagi: TestApp
let toEka: Schemas['GivenDelegation']
let toBudi: Schemas['GivenDelegation']
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['internal_assessor'], budi: ['coordinator'] },
  })
  const giving = { by: 'ani', at: 'kota-arang', codes: ['1'] }
  toEka = await delegateToNewcomer(undagi, giving, 'eka')
  toBudi = await delegateToColleague(undagi, giving, 'budi')
})
afterAll(() => undagi.close())

const assessmentId = () => assessmentOf(undagi, 'kota-arang')

const rateAs = (person: string) =>
  undagi.as(person).PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
    params: { path: { assessmentId: assessmentId(), code: '1' } },
    body: { expectedVersion: 0, value: '2', reason: 'Contoh.' },
  })

/** A colleague is writing in the same assessment; while the helper waits for that, `meanwhile` happens. */
async function rateLate(person: string, meanwhile: () => Promise<unknown>): Promise<number> {
  const held = { at: 'kota-arang', assessmentId: assessmentId() }
  const rating = await whileHeld(undagi, held, { begin: () => rateAs(person), meanwhile })
  return rating?.response.status ?? 0
}

test.each([
  ['somebody without a role', 'eka', 'Nama Sendiri', () => toEka, 404],
  ['a colleague', 'budi', 'budi', () => toBudi, 403],
] as const)(
  'withdrawn while the rating of %s waits for its turn: refused, and an entry under their name',
  async (_, person, name, given, wanted) => {
    const status = await rateLate(person, () => withdraw(undagi, 'ani', given()))

    expect(status).toBe(wanted)
    expect((await readLog(undagi.database)).at(-1)).toMatchObject({
      ...{ operation: 'rateIndicator', outcome: 'refused', actor_name: name, on_behalf_of: null },
    })
  },
)

test('and nothing of it was written', async () => {
  const { data } = await undagi.as('ani').GET('/assessments/{assessmentId}/indicators/{code}', {
    params: { path: { assessmentId: assessmentId(), code: '1' } },
  })

  expect(data).toMatchObject({ version: 0, value: null })
})
