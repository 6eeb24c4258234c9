import { afterAll, beforeAll, expect, test } from 'vitest'
import { units } from '../../../platform/database/tables/units.tables.ts'
import { answerFor, askUnit } from '../../../testing/ask-unit.ts'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { assessmentOf } from '../../../testing/delegate-to.ts'
import { sessionOf } from '../../../testing/seed-institutions.ts'
import { hashSecretToken } from '../../session/secret-token.ts'
import { selectOwners, selectOwnSeats } from '../contributions.repository.ts'
import { selectMarks } from './live.repository.ts'
import { seenOf } from './seen-contributions.ts'

const at = 'kota-arang'
const people = ['sari', 'wati', 'pengampu', 'keduanya'] as const
let undagi: TestApp
let otherUnit: string

beforeAll(async () => {
  undagi = await createTestApp({
    [at]: {
      ...{ ani: ['internal_assessor'], sari: ['respondent'], wati: ['unit_head'] },
      ...{ pengampu: ['indicator_owner'], keduanya: ['respondent', 'indicator_owner'] },
    },
  })
  const { id: institutionId } = undagi.institution(at)
  const rows = await undagi.database.asOperator(
    { institutions: [institutionId], at: undagi.clock.now() },
    async (db) => {
      await db.insert(units).values({ institutionId, name: 'Dinas Lain', shortName: 'Lain' })
      return db.select().from(units)
    },
  )
  const idOf = (name: string) => rows.find((unit) => unit.name === name)?.id ?? ''
  otherUnit = idOf('Dinas Lain')
  const ownUnit = idOf('Dinas Uji')
  await askUnit(undagi, { at, indicatorCode: '1', dueOn: '2099-12-31' })
  const answered = await askUnit(undagi, { at, indicatorCode: '2', dueOn: '2099-12-31' })
  await answerFor(undagi, at, answered)
  const question = 'Apakah jam buka pelayanan sudah diatur?'
  const { response } = await undagi.as('ani').POST('/assessments/{assessmentId}/contribution-requests', {
    params: { path: { assessmentId: assessmentOf(undagi, at) } },
    body: {
      dueOn: '2099-12-31',
      owners: [
        { indicatorCode: '3', unitId: ownUnit },
        { indicatorCode: '4', unitId: otherUnit },
      ],
      requests: ['1', '3', '4', '5'].map((indicatorCode) => ({ indicatorCode, unitId: otherUnit, question })),
    },
  })
  expect(response.ok).toBe(true)
})
afterAll(() => undagi.close())

/** What the person sees, counted over all units or over what concerns theirs. */
async function seenBy(person: string, ofAll: boolean) {
  const assessmentId = assessmentOf(undagi, at)
  const now = undagi.clock.now()
  const { results } = await undagi.database.read(
    { token: hashSecretToken(sessionOf(person)), at: now },
    (db) => [
      selectOwnSeats(db, { at: now }),
      selectOwners(db, { assessmentId }),
      selectMarks(db, { assessmentId, at: now, ofAll }),
    ],
  )
  const [seats, owners, marks] = results
  const owning = owners.map(({ code, sequence, unit }) => ({ code, sequence, unitId: unit.id }))
  return { seen: seenOf({ readsAll: false, seats, drafts: [], owners: owning, marks }), marks }
}

test.each(people)(
  '%s sees the same whether all units are counted or those alone that concern theirs',
  async (person) => {
    const [all, own] = [await seenBy(person, true), await seenBy(person, false)]

    expect([...own.seen]).toEqual([...all.seen])
    expect(own.seen.size).toBeGreaterThan(0)
    expect(own.marks.length).toBeLessThan(all.marks.length)
  },
)
