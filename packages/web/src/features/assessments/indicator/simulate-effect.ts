import {
  explainDifference,
  type Group,
  type Instrument,
  type Ratings,
  type ScoredValue,
  type ScoreResult,
  scoreAssessment,
  simulate,
} from '@undagi/maturity'

export interface EffectRow {
  readonly group: Group
  readonly before: ScoredValue
  readonly after: ScoredValue
}

/** What another value of one indicator would change, from its aspect up to the index. */
export interface Effect {
  readonly rows: readonly EffectRow[]
  readonly predicate: { readonly before: string; readonly after: string }
  /** Distance to the target; `null` once it is reached, or without a target. */
  readonly toTarget: { readonly before: string | null; readonly after: string | null } | null
}

interface EffectQuestion {
  readonly instrument: Instrument
  readonly ratings: Ratings
  readonly path: readonly Group[]
  readonly code: string
  readonly value: string | null
  readonly year: number
  readonly target: string | null
}

/** Asks the one scorer twice: with the ratings as they are, and with the one value changed. */
export function simulateEffect({
  instrument,
  ratings,
  path,
  code,
  value,
  year,
  target,
}: EffectQuestion): Effect {
  const before = scoreAssessment(instrument, ratings, { year })
  const after = simulate(instrument, ratings, { [code]: value }, { year })
  const rows = path.flatMap((group) => {
    const [was, becomes] = [before.nodes[group.code]?.value, after.nodes[group.code]?.value]
    return was && becomes ? [{ group, before: was, after: becomes }] : []
  })
  return {
    rows,
    predicate: { before: before.predicate.name, after: after.predicate.name },
    toTarget: target === null ? null : { before: distance(before, target), after: distance(after, target) },
  }
}

function distance(result: ScoreResult, target: string): string | null {
  const { direction, rounded } = explainDifference(result.index, { exact: target, rounded: target })
  return direction === 'up' ? rounded : null
}
