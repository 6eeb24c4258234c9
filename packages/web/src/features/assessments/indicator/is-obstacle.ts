import { compare, parseRational, type RelatedIndicator, rational } from '@undagi/maturity'

interface RelatedValue {
  readonly as: RelatedIndicator['as']
  readonly value: string | null
  /** The level that the indicator itself would reach next. */
  readonly next: number | null
}

/** A policy below the level that its practice wants to reach may be what holds it back; a conjecture, never a rule. */
export function isObstacle({ as, value, next }: RelatedValue): boolean {
  if (as !== 'policy' || value === null || next === null) return false
  return compare(parseRational(value), rational(BigInt(next))) < 0
}
