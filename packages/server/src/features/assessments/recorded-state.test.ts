import { fileURLToPath } from 'node:url'
import { createScorer } from '@undagi/maturity'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { sessionOf } from '../../testing/seed-institutions.ts'
import { openInstrumentFolder, readInstrumentFolder } from '../instruments/instrument-folder.ts'
import { hashSecretToken } from '../session/secret-token.ts'
import { selectActions, toAction } from './actions.repository.ts'
import { foldAssessment, untouchedAssessment } from './fold-assessment.ts'
import { selectState } from './indicator-states.repository.ts'
import { selectResult } from './results.repository.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['internal_assessor'] } })
})
afterAll(() => undagi.close())

const indicator = '/assessments/{assessmentId}/indicators/{code}'
const code = fc.constantFrom('1', '2', '3')

/** Anything an assessor can do to the first three indicators. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant('rate' as const),
    code,
    value: fc.constantFrom('1', '2', '3.25', '4', null),
  }),
  fc.record({ kind: fc.constant('judge' as const), code, met: fc.boolean() }),
  fc.record({
    kind: fc.constant('write' as const),
    code,
    field: fc.constantFrom('facts' as const, 'analysis' as const),
    text: fc.string({ maxLength: 20 }),
  }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

test('what is stored is exactly what the fold makes of the actions, whatever was done', async () => {
  const assessmentId = undagi.institution('kota-arang').assessments[2024] ?? ''
  const score = createScorer(await readToy())

  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      for (const each of steps) await take(assessmentId, each)

      const { actions, states, result } = await readStored(assessmentId)
      const folded = actions.reduce(foldAssessment, untouchedAssessment)
      expect(new Map(states.map((state) => [state.code, state]))).toEqual(folded.indicators)
      expect(actions.map(({ sequence }) => sequence)).toEqual(actions.map((_, position) => position + 1))
      const ratings = Object.fromEntries(
        [...folded.indicators.values()].map(({ code, value }) => [code, value]),
      )
      expect(result).toEqual(score(ratings, { year: 2024 }))
    }),
    { numRuns: 20 },
  )
})

async function readToy() {
  const folder = fileURLToPath(new URL('../../../../../instruments/toy', import.meta.url))
  const { files } = await openInstrumentFolder(folder)
  return readInstrumentFolder(folder, files)
}

async function take(assessmentId: string, each: Step): Promise<void> {
  const ani = undagi.as('ani')
  const path = { assessmentId, code: each.code }
  const { data } = await ani.GET(indicator, { params: { path } })
  if (data === undefined) throw new Error('ani sees her assessment')
  const expectedVersion = data.version
  if (each.kind === 'rate') {
    const body = { expectedVersion, value: each.value, reason: 'Contoh.' }
    accepted(await ani.PUT(`${indicator}/rating`, { params: { path }, body }))
  } else if (each.kind === 'judge') {
    const body = { expectedVersion, metCriteria: each.met ? [`${each.code}.2.a`] : [] }
    accepted(await ani.PUT(`${indicator}/criteria`, { params: { path }, body }))
  } else {
    const body = { expectedVersion: data[each.field].version, text: each.text, settle: true }
    const text = { params: { path: { ...path, field: each.field } }, body }
    accepted(await ani.PUT(`${indicator}/drafts/{field}`, text))
  }
}

/** Steps that were refused would leave nothing to compare. */
function accepted({ response }: { response: Response }): void {
  expect(response.status).toBe(200)
}

async function readStored(assessmentId: string) {
  const request = { token: hashSecretToken(sessionOf('ani')), at: undagi.clock.now() }
  const { results } = await undagi.database.read(request, (db) => [
    selectActions(db, assessmentId),
    selectResult(db, assessmentId),
    selectState(db, { assessmentId, code: '1' }),
    selectState(db, { assessmentId, code: '2' }),
    selectState(db, { assessmentId, code: '3' }),
  ])
  const [actions, [stored], ...states] = results
  return { actions: actions.map(toAction), states: states.flat(), result: stored?.result }
}
