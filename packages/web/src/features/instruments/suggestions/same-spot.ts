import type { SpotAddress } from '@undagi/maturity'

/** Whether two places are one: what is said of a criterion is not said of its level. */
export function isSameSpot(one: SpotAddress, other: SpotAddress): boolean {
  return (
    one.part === other.part &&
    one.indicator === other.indicator &&
    (one.level ?? null) === (other.level ?? null) &&
    (one.criterion ?? null) === (other.criterion ?? null)
  )
}
