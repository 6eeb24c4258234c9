import type { Indicator } from '@undagi/maturity'

export interface OwnLevels {
  /** Level the institution has in this round; absent while nobody rated. */
  readonly current: number | undefined
  /** The level to read first: the one above; without a rating the lowest that asks for something. */
  readonly next: number | undefined
}

/** What an institution with this value has to read of an indicator. A value between two levels stands on the lower one. */
export function ownLevels(
  { levels }: Pick<Indicator, 'levels'>,
  value: string | null | undefined,
): OwnLevels {
  const asks = levels.filter(({ criteria }) => criteria.some(({ rule }) => rule.kind !== 'floor'))
  if (value == null) return { current: undefined, next: asks[0]?.level }
  const current = Math.floor(Number(value))
  return { current, next: asks.find(({ level }) => level > current)?.level }
}
