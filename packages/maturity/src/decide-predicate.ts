import type { BoundaryRule, Instrument, RuledBoundary } from './instrument.ts'
import { compare, parseRational, type Rational, rational, roundHalfUp } from './rational.ts'
import type { ScoredPredicate } from './score-result.ts'

export interface BoundaryChoice {
  /** Year of the round: some publications show which rule held. */
  readonly year?: number | undefined
  /** What was ruled for the round itself; null: nothing, so its year says. */
  readonly ruled?: RuledBoundary | null | undefined
  /** Decides by this rule whatever the year says. */
  readonly boundary?: BoundaryRule | undefined
}

export type DecidePredicate = (index: Rational, choice?: BoundaryChoice) => ScoredPredicate

/**
 * Makes the function that gives an exact index its predicate. Publications differ in whether the rounded or the
 * exact index is held against the thresholds (2023 rounded, 2024 exact), so where the other rule would answer
 * differently it is told: `createPredicateDecider(spbe2020)(parseRational('1.7995'), { year: 2023 }).name` is "Cukup".
 * Below every threshold (an index of unanswered zeros) the predicate is the lowest.
 */
export function createPredicateDecider(instrument: Instrument): DecidePredicate {
  const thresholds = instrument.predicates.map(({ name, level, min }) => ({
    name,
    level,
    min: parseRational(min),
  }))
  const [lowest] = thresholds
  if (lowest === undefined) throw new Error(`Instrument ${instrument.id} has no predicates`)
  const { decimals } = instrument.rounding
  const earnedBy = (index: Rational) => thresholds.findLast(({ min }) => compare(index, min) >= 0) ?? lowest

  return (index, choice = {}) => {
    const ofRound = boundaryOfRound(instrument, choice)
    const rule = choice.boundary ?? ofRound.rule
    const unrounded = earnedBy(index)
    const rounded = earnedBy(rational(roundHalfUp(index, decimals), 10n ** BigInt(decimals)))
    const [decided, other] = rule === 'rounded' ? [rounded, unrounded] : [unrounded, rounded]
    return {
      name: decided.name,
      level: decided.level,
      rule,
      ruleKnown: ofRound.known && ofRound.rule === rule,
      otherwise: other === decided ? null : other.name,
    }
  }
}

/** The boundary rule the instrument gives for a year, and whether a text or publication settles it. */
export function boundaryOfYear(
  instrument: Instrument,
  year?: number,
): { rule: BoundaryRule; known: boolean } {
  const settled = year === undefined ? undefined : instrument.boundary.years[year]
  return settled === undefined ? instrument.boundary.otherwise : { rule: settled, known: true }
}

/**
 * The boundary rule of one round: what was ruled for it before what its year says. Ruled `unknown`, the rule of the year is an
 * assumption, however sure the edition is: `boundaryOfRound(spbe2020, { year: 2023, ruled: 'unknown' }).known` is false.
 */
export function boundaryOfRound(
  instrument: Instrument,
  { year, ruled = null }: Pick<BoundaryChoice, 'year' | 'ruled'>,
): { rule: BoundaryRule; known: boolean } {
  if (ruled === null) return boundaryOfYear(instrument, year)
  if (ruled === 'unknown') return { ...boundaryOfYear(instrument, year), known: false }
  return { rule: ruled, known: true }
}
