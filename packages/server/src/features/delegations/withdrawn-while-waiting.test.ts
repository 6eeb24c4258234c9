import type { Schemas } from '@undagi/api-client'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf, delegateToColleague, delegateToNewcomer, withdraw } from '../../testing/delegate-to.ts'
import { readLog } from '../../testing/read-log.ts'
import { lockAssessment } from '../assessments/assessments.repository.ts'

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

/** Until somebody waits for what this transaction holds. */
async function someoneWaits(db: Sql): Promise<void> {
  const waiting = sql`SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))`
  while ((await db.execute(waiting)).rowCount === 0);
}

/** A colleague is writing in the same assessment; while the helper waits for that, `meanwhile` happens. */
async function rateLate(person: string, meanwhile: () => Promise<unknown>): Promise<number> {
  const here = { institutions: [undagi.institution('kota-arang').id], at: undagi.clock.now() }
  const rating = await undagi.database.asOperator(here, async (db) => {
    const held = await lockAssessment(db, { assessmentId: assessmentId() }).execute()
    expect(held).toHaveLength(1)
    const rating = rateAs(person)
    await someoneWaits(db)
    await meanwhile()
    return [rating]
  })
  return (await Promise.all(rating))[0]?.response.status ?? 0
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
