import { type JudgedOutside, judgedOutside, officialAt } from '@undagi/maturity'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { rollingBack } from '../../testing/rolling-back.ts'
import { sessionOf } from '../../testing/seed-institutions.ts'
import { hashSecretToken } from '../session/secret-token.ts'
import { insertActions } from './actions.repository.ts'
import type { AssessmentAction, RecordedAction } from './assessment-action.ts'
import { updateAssessments } from './assessments.repository.ts'
import { foldAssessment, untouchedAssessment } from './fold-assessment.ts'
import { upsertStates } from './indicator-states.repository.ts'
import { gatherOutside } from './stages/outside/gather-outside.ts'
import { correctionsOf, stagesOfAssessment } from './stages/outside/stages-of.ts'
import { selectStandingValues } from './standing-values.repository.ts'
import { selectStandingWords } from './usecases/standing-words.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['internal_assessor'] },
    'kota-bara': { citra: ['internal_assessor'] },
  })
})
afterAll(() => undagi.close())

const codes = ['1', '2', '3'] as const
const indicatorCode = fc.constantFrom(...codes)
const value = fc.option(fc.constantFrom('1', '2', '3.25', '5'))
const text = fc.constantFrom('', 'Perwali 12/2023 pasal 4', 'Belum merata')
const said = { indicatorCode, value, facts: text, analysis: text, justification: text }
const kind = <const Kind extends string>(each: Kind) => ({ kind: fc.constant(each) })

const anyOwn: fc.Arbitrary<AssessmentAction> = fc.oneof(
  fc.record({ ...kind('rated'), indicatorCode, value, reason: fc.constant(null) }),
  fc.record({ ...kind('facts_settled'), indicatorCode, text }),
)
const judgedIn = (stages: readonly JudgedOutside[]): fc.Arbitrary<AssessmentAction> =>
  fc.record({ ...kind('stage_judged'), stage: fc.constantFrom(...stages), ...said })
const anyCorrection: fc.Arbitrary<AssessmentAction> = fc.record({
  ...kind('corrected'),
  ...{ ...said, reason: text, outside: fc.constant({ actedAs: 'national_operator', letter: null } as const) },
})

/**
 * A round as it can have gone: nobody speaks in a stage that was never opened. In whatever order: the review sends values back, a letter
 * corrects before the publication, and so the stages and corrections do not speak strictly one after the other.
 */
const anyRound = fc
  .record({ opened: fc.integer({ min: 1, max: judgedOutside.length }), isPublished: fc.boolean() })
  .chain(({ opened, isPublished }) => {
    const stages = judgedOutside.slice(0, opened)
    return fc.record({
      lastJudged: fc.constant(stages.at(-1) ?? null),
      isPublished: fc.constant(isPublished),
      actions: fc.array(fc.oneof(anyOwn, judgedIn(stages), judgedIn(stages), anyCorrection), {
        maxLength: 16,
      }),
    })
  })

const at = new Date('2024-10-01T00:00:00Z')
const recorded = (actions: readonly AssessmentAction[]): RecordedAction[] =>
  actions.map((action, position) => ({ ...action, sequence: position + 1, actorName: 'ani', actedAt: at }))

test('what the database reads as standing is what the rules make of everything that was said, and of a draft nothing', async () => {
  const { id: institutionId, assessments } = undagi.institution('kota-arang')
  const assessmentId = assessments[2024] ?? ''
  const request = { token: hashSecretToken(sessionOf('ani')), at: undagi.clock.now() }

  await fc.assert(
    fc.asyncProperty(anyRound, async ({ actions, lastJudged, isPublished }) => {
      const all = recorded(actions)
      const own = [...all.reduce(foldAssessment, untouchedAssessment).indicators.values()]
      const stage = isPublished ? 'published' : 'consolidation'
      const stored = await rollingBack(undagi.database).asActor(request, async ({ db, actor }) => {
        const owner = { assessmentId, institutionId }
        const numbered = actions.map((action, position) => ({ ...owner, sequence: position + 1, action }))
        if (numbered.length > 0)
          await insertActions(db, numbered, {
            ...{ actorId: actor.personId, actorName: 'ani', onBehalfOf: null, actedAt: at },
          })
        if (own.length > 0)
          await upsertStates(
            db,
            own.map((state) => ({ ...owner, ...state })),
          )
        await updateAssessments(db, [
          {
            id: assessmentId,
            version: all.length,
            target: null,
            boundaryRule: null,
            boundarySource: null,
            stage,
            lastJudged,
          },
        ])
        return {
          words: await selectStandingWords(db, assessmentId),
          values: await selectStandingValues(db, [assessmentId], ['1', '3']),
        }
      })

      const ownOf = new Map(own.map((state) => [state.code, state]))
      const outside = gatherOutside(isPublished ? all : [])
      const standing = { roundKind: 'evaluation', state: stage, lastJudged } as const
      const stages = stagesOfAssessment(standing, own, outside)
      const expected = codes.flatMap((code) => {
        const judgement = officialAt(stages, correctionsOf(outside), code)?.judgement
        const ownValue = ownOf.get(code)?.value ?? null
        const stands = { code, value: judgement?.value ?? null, ownValue, isOfficial: isPublished }
        return judgement === undefined
          ? []
          : [{ ...stands, facts: judgement.facts, analysis: judgement.analysis }]
      })
      const toText = (each: (typeof stored.words)[number]) => ({
        ...{ ...each, facts: each.facts ?? '', analysis: each.analysis ?? '' },
      })
      expect(stored.words.map(toText)).toEqual(expected)
      expect(stored.values.toSorted((a, b) => a.code.localeCompare(b.code))).toEqual(
        expected
          .filter(({ code }) => code !== '2')
          .map(({ facts: _facts, analysis: _analysis, ...each }) => ({ assessmentId, ...each })),
      )
    }),
    { numRuns: 40 },
  )
})

test('who does not belong to the institution reads nothing of it', async () => {
  const assessmentId = undagi.institution('kota-arang').assessments[2024] ?? ''
  await undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
    params: { path: { assessmentId, code: '1' } },
    body: { expectedVersion: 0, value: '2', reason: 'Contoh.' },
  })
  const readAs = async (person: string) => {
    const request = { token: hashSecretToken(sessionOf(person)), at: undagi.clock.now() }
    const { results } = await undagi.database.read(request, (db) => [
      selectStandingValues(db, [assessmentId]),
    ])
    return results[0].map(({ value: each }) => each)
  }

  expect(await readAs('ani')).toEqual(['2'])
  expect(await readAs('citra')).toEqual([])
})
