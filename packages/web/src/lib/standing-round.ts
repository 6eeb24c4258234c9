import type { RoundOverview } from './api/contract.ts'

/** A round with the index that stands of it: the official one once it was published, else what the institution said of itself. */
export function standingRound(round: RoundOverview): RoundOverview {
  return round.official === null ? round : { ...round, ...round.official }
}
