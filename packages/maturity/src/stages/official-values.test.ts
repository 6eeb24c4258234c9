import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  anyFullRound,
  anyJudged,
  anyRoundKind,
  anyStageEvent,
  indicatorCodes,
} from '../testing/any-stage-events.ts'
import { foldStages, judgementAt, type StageEvent, untouchedStages, valuesAt } from './fold-stages.ts'
import { needsJustification } from './needs-justification.ts'
import { lastStageOf, officialAt, officialValues, openedStages } from './official-values.ts'
import { judgedOutside, type RoundKind, stagesOf } from './stage.ts'

const fold = (kind: RoundKind, events: readonly StageEvent[]) =>
  events.reduce(foldStages, untouchedStages(kind))
const none = new Map()
const anyCorrections = fc
  .array(anyJudged)
  .map((all) => new Map(all.map(({ indicatorCode, judgement }) => [indicatorCode, judgement])))

test('what nobody corrected is what the last stage holds', () => {
  fc.assert(
    fc.property(anyRoundKind, anyFullRound, (kind, events) => {
      const stages = fold(kind, events)
      const last = lastStageOf(stages)
      expect(officialValues(stages, none, indicatorCodes)).toEqual(valuesAt(stages, last, indicatorCodes))
    }),
  )
})

test('a correction counts from then on, and what was published stays what it was', () => {
  fc.assert(
    fc.property(anyRoundKind, anyFullRound, anyCorrections, (kind, events, corrections) => {
      const stages = fold(kind, events)
      for (const code of indicatorCodes) {
        const official = officialAt(stages, corrections, code)
        const published = judgementAt(stages, lastStageOf(stages), code)
        expect(official?.corrected ?? false).toBe(corrections.has(code))
        expect(official?.judgement).toEqual(corrections.get(code) ?? published?.judgement)
      }
    }),
  )
})

test('after publication no event of any kind changes a value or the state', () => {
  fc.assert(
    fc.property(anyFullRound, fc.array(anyStageEvent, { maxLength: 20 }), (events, late) => {
      const published = fold('evaluation', events)
      fc.pre(published.state === 'published')
      expect(late.reduce(foldStages, published)).toBe(published)
    }),
  )
})

test('nothing from outside changes what the institution said of itself', () => {
  fc.assert(
    fc.property(anyRoundKind, anyFullRound, (kind, events) => {
      const silent = events.filter((event) => event.kind !== 'judged' || event.stage === 'self_assessment')
      const [heard, unheard] = [fold(kind, events), fold(kind, silent)]
      expect(valuesAt(heard, 'self_assessment', indicatorCodes)).toEqual(
        valuesAt(unheard, 'self_assessment', indicatorCodes),
      )
      expect(heard.said.self_assessment).toEqual(unheard.said.self_assessment)
    }),
  )
})

test('what is carried over as it stands never has to be justified, any other value always', () => {
  fc.assert(
    fc.property(
      anyRoundKind,
      anyFullRound,
      fc.constantFrom(...judgedOutside),
      fc.option(fc.constantFrom('1', '2', '3')),
      (kind, events, stage, value) => {
        fc.pre(stagesOf(kind).includes(stage))
        const stages = fold(kind, events)
        const known = stagesOf(kind)
        const before = known[known.indexOf(stage) - 1] ?? 'self_assessment'
        const [held] = Object.values(valuesAt(stages, before, ['1']))
        expect(needsJustification(stages, { stage, code: '1', value })).toBe(value !== held)
      },
    ),
  )
})

test('stages are opened in their order, and those that a round does not have never are', () => {
  fc.assert(
    fc.property(anyRoundKind, anyFullRound, (kind, events) => {
      const opened = openedStages(fold(kind, events))
      expect(stagesOf(kind).slice(0, opened.length)).toEqual(opened)
      expect(opened[0]).toBe('self_assessment')
    }),
  )
})
