import type { Indicator } from './instrument.ts'
import { compare, findRational, rational } from './rational.ts'
import { supportedLevel } from './supported-level.ts'

/**
 * Whether a value is the level that the criteria support; `null` where there is nothing to compare: no value, or an
 * indicator whose criteria are not complete. A value between two levels agrees with neither, and so asks for a reason.
 * `agreesWithCriteria(indicator, countedCriteria(indicator, judged), '3')`
 */
export function agreesWithCriteria(
  indicator: Indicator,
  countedCriteria: ReadonlySet<string>,
  value: string | null,
): boolean | null {
  if (value === null || indicator.criteriaStatus !== 'complete') return null
  const { level } = supportedLevel(indicator, countedCriteria)
  const exact = findRational(value)
  return level !== null && exact !== undefined && compare(exact, rational(BigInt(level))) === 0
}
