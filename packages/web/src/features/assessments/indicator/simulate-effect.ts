import {
  explainDifference,
  formatDecimal,
  type Group,
  type Instrument,
  parseRational,
  type Ratings,
  type RuledBoundary,
  type ScoredValue,
  type ScoreResult,
  scoreAssessment,
  simulate,
} from '@undagi/maturity'

interface EffectRow {
  readonly group: Group
  readonly before: ScoredValue
  readonly after: ScoredValue
}

/** What another value of one indicator would change, from its aspect up to the index. */
export interface Effect {
  readonly rows: readonly EffectRow[]
  readonly predicate: { readonly before: string; readonly after: string }
  /** The way left to the target, `null` once it is reached; all `null` without a target. */
  readonly toTarget: {
    readonly target: string
    readonly before: string | null
    readonly after: string | null
  } | null
}

interface EffectQuestion {
  readonly instrument: Instrument
  readonly ratings: Ratings
  readonly path: readonly Group[]
  readonly code: string
  readonly value: string | null
  readonly year: number
  /** What was ruled of the predicate of this round. */
  readonly ruled: RuledBoundary | null
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
  ruled,
  target,
}: EffectQuestion): Effect {
  const before = scoreAssessment(instrument, ratings, { year, ruled })
  const after = simulate(instrument, ratings, { [code]: value }, { year, ruled })
  const aim = target === null ? null : toScored(target, instrument.rounding.decimals)
  const rows = path.flatMap((group) => {
    const [was, becomes] = [before.nodes[group.code]?.value, after.nodes[group.code]?.value]
    return was && becomes ? [{ group, before: was, after: becomes }] : []
  })
  return {
    rows,
    predicate: { before: before.predicate.name, after: after.predicate.name },
    toTarget:
      aim === null
        ? null
        : { target: aim.rounded, before: distance(before, aim), after: distance(after, aim) },
  }
}

/** A target of "3.1" is read to as many decimals as the index. */
function toScored(target: string, decimals: number): ScoredValue {
  return { exact: target, rounded: formatDecimal(parseRational(target), decimals) }
}

function distance(result: ScoreResult, target: ScoredValue): string | null {
  const { direction, rounded } = explainDifference(result.index, target)
  return direction === 'up' ? rounded : null
}
