import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['internal_assessor'], dewi: ['internal_assessor'] } })
})
afterAll(() => undagi.close())

const place = () => {
  const assessmentId = undagi.institution('kota-arang').assessments[2024] ?? ''
  return { params: { path: { assessmentId, code: '3' } } }
}
const people = ['ani', 'dewi'] as const
type Person = (typeof people)[number]

const save = (person: Person, body: { expectedVersion: number; value: string; reason: string }) =>
  undagi.as(person).PUT('/assessments/{assessmentId}/indicators/{code}/rating', { ...place(), body })
const readVersion = async () => {
  const { data } = await undagi.as('ani').GET('/assessments/{assessmentId}/indicators/{code}', place())
  return data?.version ?? -1
}
const readReasons = () =>
  undagi.database.asOperator(
    { institutions: [undagi.institution('kota-arang').id], at: undagi.clock.now() },
    async (db) => {
      const { rows } = await db.execute<{ reason: string }>(
        `SELECT payload->>'reason' AS reason FROM undagi.assessment_actions WHERE kind = 'rated' ORDER BY sequence`,
      )
      return rows.map(({ reason }) => reason)
    },
  )

/** How far behind each of the two is when they save, and what they write. */
const aRound = fc.record({
  behind: fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })),
  values: fc.tuple(fc.constantFrom('1', '2', '3', '4'), fc.constantFrom('1', '2', '3', '4')),
})
const refusal = z.object({ current: z.object({ version: z.number(), reason: z.string().nullable() }) })
let written = 0

test('whoever saves at the same moment as a colleague, or after one unseen, is shown what stands there; nothing is lost', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aRound, { minLength: 1, maxLength: 5 }), async (rounds) => {
      for (const { behind, values } of rounds) {
        const version = await readVersion()
        const before = await readReasons()
        const bodies = people.map((_, position) => {
          written += 1
          const expectedVersion = Math.max(0, version - (behind[position] ?? 0))
          return { expectedVersion, value: values[position] ?? '1', reason: `Alasan ${written}` }
        })
        const answers = await Promise.all(
          people.map((person, position) => save(person, bodies[position] ?? none)),
        )

        const knew = bodies.filter(({ expectedVersion }) => expectedVersion === version)
        const heard = answers.flatMap(({ data }) => data ?? [])
        const refused = answers.flatMap(({ error }) => error ?? [])
        expect(heard).toHaveLength(Math.min(knew.length, 1))
        expect(refused).toHaveLength(2 - heard.length)
        for (const problem of refused) {
          expect(problem).toMatchObject({ status: 409, code: 'assessments.stale_version' })
          // Refused before or after the other was heard, it tells what stood there then: never what was not there.
          const { current } = refusal.parse(problem)
          expect([version, version + 1]).toContain(current.version)
          if (current.version === version + 1) expect(current.reason).toBe(heard[0]?.reason)
        }
        expect(await readVersion()).toBe(version + heard.length)
        expect(await readReasons()).toEqual([...before, ...heard.map(({ reason }) => reason)])
      }
    }),
    { numRuns: 12 },
  )
})

const none = { expectedVersion: -1, value: '1', reason: '' }
