import type { RoundOverview } from '../../lib/api/contract.ts'

/** The round whose values stand beside those of this one: the latest earlier one of the same edition. */
export function findPreviousRound(
  round: RoundOverview,
  rounds: readonly RoundOverview[],
): RoundOverview | undefined {
  return rounds
    .filter(({ year, edition }) => year < round.year && edition.id === round.edition.id)
    .toSorted((a, b) => b.year - a.year)[0]
}
