import type { Era } from '@undagi/figures'
import type { RoundOverview } from './api/contract.ts'
import { standingRound } from './standing-round.ts'

/** The rounds with an index, oldest first, cut wherever one cannot be compared with the one before it. */
export function yearEras(
  rounds: readonly RoundOverview[],
  formatNumber: (text: string) => string,
): readonly Era[] {
  const eras: Era[] = []
  for (const round of rounds.toSorted((a, b) => a.year - b.year)) {
    if (!round.index) continue
    const { year, index, edition, comparableWithPrevious } = round
    const point = { year, value: Number(index.rounded), text: formatNumber(index.rounded) }
    const era = eras.at(-1)
    if (era && comparableWithPrevious) eras[eras.length - 1] = { ...era, points: [...era.points, point] }
    else eras.push({ name: edition.shortName, points: [point] })
  }
  return eras
}

/** The round before this one, if any, with the index that stands of it. */
export function previousStanding(
  round: RoundOverview,
  rounds: readonly RoundOverview[],
): RoundOverview | null {
  const earlier = rounds.filter(({ year }) => year < round.year).toSorted((a, b) => b.year - a.year)
  const [previous] = earlier
  return previous === undefined ? null : standingRound(previous)
}
