import { judgedOutside } from '@undagi/maturity'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AssessmentAction, RecordedAction } from '../../assessment-action.ts'
import { foldAssessment, untouchedAssessment } from '../../fold-assessment.ts'
import { gatherOutside } from './gather-outside.ts'
import { releaseOf } from './release.ts'
import { correctionsOf } from './stages-of.ts'

const codes = ['1', '2'] as const
const anyText = fc.constantFrom('', 'Perwali 12/2023 pasal 4', 'Belum merata')
const anySaid = {
  indicatorCode: fc.constantFrom(...codes),
  value: fc.option(fc.constantFrom('1', '2', '3')),
  facts: anyText,
  analysis: anyText,
  justification: anyText,
}
const outside = { actedAs: 'national_operator', letter: null } as const
const kind = <const Kind extends string>(each: Kind) => ({ kind: fc.constant(each) })

const anyOutside: fc.Arbitrary<AssessmentAction> = fc.oneof(
  fc.record({ ...kind('stage_judged'), stage: fc.constantFrom(...judgedOutside), ...anySaid }),
  fc.record({
    ...kind('score_reviewed'),
    ...{ indicatorCode: anySaid.indicatorCode, valid: fc.boolean(), note: anyText },
  }),
  fc.record({ ...kind('corrected'), ...anySaid, reason: anyText, outside: fc.constant(outside) }),
  fc.record({
    ...kind('draft_shown'),
    ...{ shown: fc.boolean(), note: anyText, outside: fc.constant(outside) },
  }),
)
const anyOwn: fc.Arbitrary<AssessmentAction> = fc.oneof(
  fc.record({
    ...kind('rated'),
    ...{ indicatorCode: anySaid.indicatorCode, value: anySaid.value, reason: fc.constant(null) },
  }),
  fc.record({ ...kind('facts_settled'), indicatorCode: anySaid.indicatorCode, text: anyText }),
)
const recorded = (actions: readonly AssessmentAction[]): RecordedAction[] =>
  actions.map((action, position) => ({
    ...action,
    ...{ sequence: position + 1, actorName: 'eka', actedAt: new Date(0) },
  }))
const anyLog = fc.array(fc.oneof(anyOutside, anyOwn), { maxLength: 25 })

test('nothing that is said from outside changes what the institution said of itself', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const all = recorded(log)
      const own = all.filter((action) => action.kind === 'rated' || action.kind === 'facts_settled')
      const [heard, unheard] = [all, own].map((actions) =>
        actions.reduce(foldAssessment, untouchedAssessment),
      )

      expect(heard?.indicators).toEqual(unheard?.indicators)
      expect(heard?.stage).toBe('filling')
      expect(heard?.version).toBe(all.length)
    }),
  )
})

test('every word of an assessor stays, in its stage and in its order', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const { said } = gatherOutside(recorded(log))
      for (const stage of judgedOutside) {
        for (const code of codes) {
          const words = log.flatMap((action) =>
            action.kind === 'stage_judged' && action.stage === stage && action.indicatorCode === code
              ? [action.value]
              : [],
          )
          expect((said[stage].get(code) ?? []).map(({ value }) => value)).toEqual(words)
        }
      }
    }),
  )
})

test('a mark of the review holds until the indicator is judged again or set by a letter, and no longer', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const { reviews } = gatherOutside(recorded(log))
      for (const code of codes) {
        const of = (wanted: string) =>
          log.findLastIndex(
            (action) => action.kind === wanted && 'indicatorCode' in action && action.indicatorCode === code,
          )
        const review = reviews.get(code)
        expect(review !== undefined).toBe(of('score_reviewed') !== -1)
        if (review !== undefined)
          expect(review.isCurrent).toBe(of('score_reviewed') > Math.max(of('stage_judged'), of('corrected')))
      }
    }),
  )
})

test('of a correction and a judgement the later one counts, and a judgement of an earlier stage overtakes nothing', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const corrections = correctionsOf(gatherOutside(recorded(log)))
      for (const code of codes) {
        const of = log.filter((action) => 'indicatorCode' in action && action.indicatorCode === code)
        const steps = of.map((action) =>
          action.kind === 'stage_judged' ? judgedOutside.indexOf(action.stage) : -1,
        )
        const last = of.findLastIndex(({ kind: each }) => each === 'corrected')
        const reached = Math.max(-1, ...steps.slice(0, last + 1))
        const isOvertaken = of.some(
          (action, at) => at > last && action.kind === 'stage_judged' && (steps[at] ?? -1) >= reached,
        )
        const corrected = of[last]
        const counts = corrected?.kind === 'corrected' && !isOvertaken ? corrected.value : undefined
        expect(corrections.get(code)?.value).toBe(counts)
      }
    }),
  )
})

test('a draft is shown by the last word on it alone, and without a word it is not', () => {
  expect(releaseOf('consolidation', null)).toBe('closed')
  fc.assert(
    fc.property(anyLog, (log) => {
      const { draft } = gatherOutside(recorded(log))
      const last = log.findLast((action) => action.kind === 'draft_shown')
      const isShown = last?.kind === 'draft_shown' && last.shown
      expect(releaseOf('score_review', draft)).toBe(isShown ? 'draft' : 'closed')
      expect(releaseOf('published', draft)).toBe('published')
    }),
  )
})
