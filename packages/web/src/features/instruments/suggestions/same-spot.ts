import type { SpotAddress } from '@undagi/maturity'

/** Whether two places are one: what is said of a criterion is not said of its level. */
export function isSameSpot(one: SpotAddress, other: SpotAddress): boolean {
  return (
    one.part === other.part &&
    one.indicator === other.indicator &&
    (one.criterion ?? null) === (other.criterion ?? null) &&
    levelOf(one) === levelOf(other)
  )
}

/** A criterion stands at one level only: with or without its level it is the same place. */
function levelOf({ criterion, level }: SpotAddress): number | null {
  return criterion === undefined ? (level ?? null) : null
}
