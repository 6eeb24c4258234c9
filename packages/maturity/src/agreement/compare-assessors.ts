import {
  compare,
  divide,
  formatDecimal,
  parseRational,
  type Rational,
  rational,
  subtract,
  sum,
  toFractionText,
  ZERO,
} from '../rational.ts'
import type { ScoredValue } from '../score-result.ts'
import { type Kappa, weightedKappa } from './weighted-kappa.ts'

/** A value that an assessor gave; `subject` is what was rated (an indicator of one assessment), `null` for unanswered. */
export interface GivenValue {
  readonly assessorId: string
  readonly subject: string
  readonly value: string | null
}

interface DifferingValue {
  readonly subject: string
  readonly first: string
  readonly second: string
  /** Second minus first, in levels, exact and signed: "-1", "3/4". */
  readonly difference: string
}

/** Two assessors over everything that both of them rated. */
export interface AgreementTable {
  readonly first: string
  readonly second: string
  /** Subjects with a value of both. */
  readonly compared: number
  readonly equal: number
  /** Where they differ, the greatest difference first; of equal ones in the order in which they were given. */
  readonly differing: readonly DifferingValue[]
  /** Subjects of both that one of them left unanswered: in no figure here. */
  readonly leftOut: readonly string[]
  /** Second minus first on average, in levels; `null` where nothing is compared. */
  readonly meanDifference: ScoredValue | null
  readonly linear: Kappa
  readonly quadratic: Kappa
}

/**
 * Who differs where and by how much: one table per pair of assessors that rated something in common, by their ids in order of text. Of two
 * values of one assessor for the same subject the later holds. `compareAssessors(values)[0]?.differing[0]?.difference` is the widest gap.
 * Throws a RangeError for a text that is no number.
 */
export function compareAssessors(values: readonly GivenValue[]): readonly AgreementTable[] {
  const byAssessor = new Map<string, Map<string, string | null>>()
  for (const { assessorId, subject, value } of values) {
    const given = byAssessor.get(assessorId) ?? new Map<string, string | null>()
    byAssessor.set(assessorId, given.set(subject, value))
  }
  const assessors = [...byAssessor].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return assessors.flatMap((first, at) =>
    assessors.slice(at + 1).flatMap((second) => tableOf(first, second) ?? []),
  )
}

type Assessor = readonly [id: string, given: ReadonlyMap<string, string | null>]

function tableOf([first, ofFirst]: Assessor, [second, ofSecond]: Assessor): AgreementTable | undefined {
  const shared = [...ofFirst.keys()].filter((subject) => ofSecond.has(subject))
  if (shared.length === 0) return undefined
  const both = shared.map((subject) => ({
    subject,
    first: ofFirst.get(subject) ?? null,
    second: ofSecond.get(subject) ?? null,
  }))
  const rated = both.flatMap(({ subject, first, second }) =>
    first === null || second === null ? [] : [{ subject, first, second }],
  )
  const measured = rated.map((each) => ({
    ...each,
    by: subtract(parseRational(each.second), parseRational(each.first)),
  }))
  const differing = measured.filter(({ by }) => by.numerator !== 0n)
  return {
    first,
    second,
    compared: rated.length,
    equal: rated.length - differing.length,
    differing: differing
      .toSorted((a, b) => compare(magnitude(b.by), magnitude(a.by)))
      .map(({ by, ...each }) => ({ ...each, difference: toFractionText(by) })),
    leftOut: both.filter((each) => each.first === null || each.second === null).map(({ subject }) => subject),
    meanDifference: meanOf(measured.map(({ by }) => by)),
    linear: weightedKappa(rated, 'linear'),
    quadratic: weightedKappa(rated, 'quadratic'),
  }
}

/** The mean as exact value and with two decimals; `null` of none. */
export function meanOf(values: readonly Rational[]): ScoredValue | null {
  if (values.length === 0) return null
  const mean = divide(sum(values), rational(BigInt(values.length)))
  return { exact: toFractionText(mean), rounded: formatDecimal(mean, 2) }
}

function magnitude(value: Rational): Rational {
  return value.numerator < 0n ? subtract(ZERO, value) : value
}
