import type { Indicator } from '../instrument.ts'
import { compare, findRational, type Rational, rational } from '../rational.ts'
import { criteriaFor } from '../supported-level.ts'
import type { Outcome } from './judge-criterion.ts'

/** How a claimed value stands to the level that evidence supports. */
export interface WeighedClaim {
  /** `null`: nothing is claimed, or nothing to hold it against is written. */
  readonly stand: 'above' | 'equal' | 'below' | null
  /** Criteria that the claimed level stands on and that are not fulfilled; empty where the claim is supported. */
  readonly missing: readonly string[]
}

/** What of a judged indicator a claim is held against. */
interface Supported {
  readonly supported: number | null
  readonly criteria: readonly { readonly code: string; readonly outcome: Outcome }[]
}

/** `weighClaim(indicator, judged, '3').stand` is "above" where evidence supports level 2. */
export function weighClaim(
  indicator: Indicator,
  { supported, criteria }: Supported,
  value: string | null,
): WeighedClaim {
  const claimed = value === null ? undefined : findRational(value)
  if (claimed === undefined || !indicator.levels.some((level) => level.criteria.length > 0))
    return { stand: null, missing: [] }
  const order = supported === null ? 1 : compare(claimed, rational(BigInt(supported)))
  if (order <= 0) return { stand: order === 0 ? 'equal' : 'below', missing: [] }
  const fulfilled = new Set(criteria.filter(({ outcome }) => outcome === 'fulfilled').map(({ code }) => code))
  return {
    stand: 'above',
    missing: criteriaOfValue(indicator, claimed).filter((code) => !fulfilled.has(code)),
  }
}

/** A value between two levels claims the higher one in part: what it stands on is that one's. */
export function criteriaOfValue(indicator: Indicator, claimed: Rational): readonly string[] {
  const level = indicator.levels.find((each) => compare(rational(BigInt(each.level)), claimed) >= 0)
  return level === undefined ? [] : criteriaFor(indicator, level)
}
