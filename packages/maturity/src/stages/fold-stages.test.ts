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
import { judgingStages, type RoundKind, stagesOf, stageWrittenIn } from './stage.ts'
import type { StageMove } from './stage-move.ts'

const fold = (kind: RoundKind, events: readonly StageEvent[]) =>
  events.reduce(foldStages, untouchedStages(kind))
const by = (...moves: readonly StageMove[]): readonly StageEvent[] =>
  moves.map((move) => ({ kind: 'moved', move }))
const say = (stage: (typeof judgingStages)[number], value: string | null): StageEvent => ({
  kind: 'judged',
  stage,
  indicatorCode: '1',
  judgement: { value, facts: `kata ${stage}`, analysis: '', justification: '' },
})
const sent = by('send_for_verification', 'verify', 'submit')

test('an indicator that no assessor touched has value and text of the institution, and says so', () => {
  const stages = fold('evaluation', [say('self_assessment', '3'), ...sent, ...by('open_document_review')])

  expect(judgementAt(stages, 'document_review', '1')).toEqual({
    judgement: { value: '3', facts: 'kata self_assessment', analysis: '', justification: '' },
    saidIn: 'self_assessment',
  })
})

test('one that an assessor confirmed has the same value, and says that it is their word', () => {
  const stages = fold('evaluation', [
    ...[say('self_assessment', '3'), ...sent, ...by('open_document_review')],
    say('document_review', '3'),
  ])

  expect(judgementAt(stages, 'document_review', '1')?.saidIn).toBe('document_review')
  expect(judgementAt(stages, 'self_assessment', '1')?.saidIn).toBe('self_assessment')
})

test('an assessor may say that an indicator is not answered, and what was answered before does not shine through', () => {
  const stages = fold('evaluation', [
    ...[say('self_assessment', '3'), ...sent, ...by('open_document_review')],
    say('document_review', null),
  ])

  expect(valuesAt(stages, 'document_review', ['1', '2'])).toEqual({ '1': null, '2': null })
  expect(valuesAt(stages, 'self_assessment', ['1', '2'])).toEqual({ '1': '3', '2': null })
})

test('what is sent is frozen: the institution changes nothing until it is reopened', () => {
  const frozen = fold('evaluation', [say('self_assessment', '3'), ...sent, say('self_assessment', '5')])
  const reopened = fold('evaluation', [
    ...[say('self_assessment', '3'), ...sent, ...by('reopen')],
    say('self_assessment', '5'),
  ])

  expect(valuesAt(frozen, 'self_assessment', ['1'])).toEqual({ '1': '3' })
  expect(valuesAt(reopened, 'self_assessment', ['1'])).toEqual({ '1': '5' })
})

test('a value that the review did not find valid goes back to the stage it came from', () => {
  const stages = fold('evaluation', [
    ...[say('self_assessment', '3'), ...sent],
    ...by('open_document_review', 'open_interview', 'open_score_review', 'return_to_assessors'),
    say('interview', '2'),
  ])

  expect(stages.state).toBe('interview')
  expect(valuesAt(stages, 'interview', ['1'])).toEqual({ '1': '2' })
})

test('nothing changes a value outside the stage that is being written', () => {
  fc.assert(
    fc.property(anyRoundKind, anyFullRound, anyJudged, (kind, events, late) => {
      const stages = fold(kind, events)
      const after = foldStages(stages, late)
      const writes = stageWrittenIn(stages.state) === late.stage
      expect(after === stages).toBe(!writes)
      for (const stage of judgingStages.filter((each) => each !== late.stage)) {
        expect(after.said[stage]).toBe(stages.said[stage])
      }
    }),
    { numRuns: 500 },
  )
})

test('every stage holds what it said itself, and otherwise exactly what the stage before it holds', () => {
  fc.assert(
    fc.property(anyRoundKind, anyFullRound, (kind, events) => {
      const stages = fold(kind, events)
      for (const code of indicatorCodes) {
        for (const [at, stage] of stagesOf(kind).entries()) {
          const held = judgementAt(stages, stage, code)
          const own = stages.said[stage].get(code)
          const before = stagesOf(kind)[at - 1]
          const carried = before === undefined ? undefined : judgementAt(stages, before, code)
          expect(held).toEqual(own === undefined ? carried : { judgement: own, saidIn: stage })
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('what the machine does not know leaves everything as it is, wherever it stands in the log', () => {
  fc.assert(
    fc.property(anyRoundKind, fc.array(anyStageEvent, { maxLength: 30 }), (kind, events) => {
      const counted: StageEvent[] = []
      let stages = untouchedStages(kind)
      for (const event of events) {
        const after = foldStages(stages, event)
        if (after !== stages) counted.push(event)
        stages = after
      }
      expect(fold(kind, counted)).toEqual(stages)
    }),
    { numRuns: 500 },
  )
})
