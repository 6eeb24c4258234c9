import { isDeepStrictEqual } from 'node:util'
import type { ScoreResult } from '@undagi/maturity'
import type { RecordedAction } from '../features/assessments/assessment-action.ts'
import {
  type AssessmentState,
  foldAssessment,
  type IndicatorState,
  untouchedAssessment,
} from '../features/assessments/fold-assessment.ts'
import type { StoredResult, StoredState } from './assessments.repository.ts'

export interface AssessmentFacts {
  readonly version: number
  readonly target: string | null
  readonly stage: AssessmentState['stage']
  readonly lastJudged: AssessmentState['lastJudged']
  readonly boundaryRule: AssessmentState['boundaryRule']
  readonly boundarySource: AssessmentState['boundarySource']
  readonly actions: readonly RecordedAction[]
  readonly states: readonly StoredState[]
  readonly result: StoredResult | undefined
  readonly score: (ratings: Readonly<Record<string, string | null>>) => ScoreResult
}

/** Where what is stored differs from what follows from the actions: a few words each, nothing when it does not. */
export function judgeAssessment(facts: AssessmentFacts): string[] {
  const { actions, version, target, stage, lastJudged, states } = facts
  if (actions.some(({ sequence }, position) => sequence !== position + 1))
    return ['urutan tindakannya berlubang']
  const folded = actions.reduce(foldAssessment, untouchedAssessment)
  const different = differentIndicators(folded, states)
  return [
    ...(version === folded.version ? [] : ['versinya']),
    ...(target === folded.target ? [] : ['targetnya']),
    ...(stage === folded.stage && lastJudged === folded.lastJudged ? [] : ['tahapnya']),
    ...(sameRule(facts, folded) ? [] : ['aturan predikatnya']),
    ...(different.length === 0 ? [] : [`indikator ${different.join(', ')}`]),
    ...judgeResult(facts, folded),
  ]
}

type Ruled = Pick<AssessmentState, 'boundaryRule' | 'boundarySource'>

function sameRule(stored: Ruled, folded: Ruled): boolean {
  return stored.boundaryRule === folded.boundaryRule && stored.boundarySource === folded.boundarySource
}

function differentIndicators({ indicators }: AssessmentState, stored: readonly StoredState[]): string[] {
  const byCode = new Map(stored.map((state) => [state.indicatorCode, toFolded(state)]))
  const codes = new Set([...indicators.keys(), ...byCode.keys()])
  return [...codes].filter((code) => !isDeepStrictEqual(byCode.get(code), indicators.get(code)))
}

function toFolded(state: StoredState): IndicatorState {
  const { indicatorCode, value, reason, metCriteria, facts, analysis, version, changedByName, changedAt } =
    state
  return {
    code: indicatorCode,
    value,
    reason,
    metCriteria,
    facts,
    analysis,
    version,
    changedByName,
    changedAt,
  }
}

function judgeResult({ result, score }: AssessmentFacts, folded: AssessmentState): string[] {
  if (result === undefined) return ['hasilnya hilang']
  const ratings = Object.fromEntries([...folded.indicators.values()].map(({ code, value }) => [code, value]))
  const fresh = score(ratings)
  const columns = {
    indexExact: fresh.index.exact,
    indexRounded: fresh.index.rounded,
    predicate: fresh.predicate.name,
  }
  const { indexExact, indexRounded, predicate } = result
  const agrees =
    isDeepStrictEqual({ indexExact, indexRounded, predicate }, columns) &&
    // The stored one has been JSON.
    isDeepStrictEqual(result.result, JSON.parse(JSON.stringify(fresh)))
  return agrees ? [] : ['hasil dan indeksnya']
}
