import type { Indicator } from './instrument.ts'
import { compare, parseRational, rational } from './rational.ts'
import type { Rule } from './rule.ts'

/**
 * Criteria that ask nothing of this assessment: the floor of the scale, and what binds only who had the level last round
 * ("bila pada penilaian lalu sudah tingkat 5", Pedoman 3/2024). Without a value of last round nobody knows the latter: a
 * person decides.
 */
export function selfMetCriteria(indicator: Indicator, previousValue: string | null): readonly string[] {
  return indicator.levels
    .flatMap(({ criteria }) => criteria)
    .filter(({ rule }) => asksNothing(rule, previousValue))
    .map(({ code }) => code)
}

interface Judged {
  /** What a person ticked. */
  readonly metCriteria: readonly string[]
  /** The value of the last round of the same edition; `null` where there is none. */
  readonly previousValue: string | null
}

/** What counts as met: the criteria that a person ticked, and those that are met by themselves. */
export function countedCriteria(
  indicator: Indicator,
  { metCriteria, previousValue }: Judged,
): ReadonlySet<string> {
  return new Set([...metCriteria, ...selfMetCriteria(indicator, previousValue)])
}

/** Whether a rule is met by itself: `asksNothing({ kind: 'floor' }, null)`. */
export function asksNothing(rule: Rule, previousValue: string | null): boolean {
  switch (rule.kind) {
    case 'floor':
      return true
    case 'previous_level':
      return previousValue !== null && isBelow(previousValue, rule.level)
    case 'any_of':
      return rule.rules.some((each) => asksNothing(each, previousValue))
    case 'all_of':
      return rule.rules.every((each) => asksNothing(each, previousValue))
    default:
      return false
  }
}

function isBelow(value: string, level: number): boolean {
  return compare(parseRational(value), rational(BigInt(level))) < 0
}
