import type { OfferedItem } from '../../evidence/usecases/gather-offered.ts'
import type { VerdictRow } from '../examinations.repository.ts'
import { examinationState, standingVerdict } from '../standing-verdict.ts'

/** By indicator, how many things offered wait for a repair that somebody asked for; for a read of another feature. */
export function openNotesOf(
  items: readonly OfferedItem[],
  verdicts: readonly VerdictRow[],
): ReadonlyMap<string, number> {
  const verdictsOf = Map.groupBy(verdicts, ({ offerId }) => offerId)
  const waiting = items.flatMap(({ newest, offers }) =>
    offers.filter(({ id }) => {
      const standing = standingVerdict(verdictsOf.get(id) ?? [])
      return examinationState(standing, newest.row.revision) === 'repair_asked'
    }),
  )
  const counts = new Map<string, number>()
  for (const { indicatorCode } of waiting) counts.set(indicatorCode, (counts.get(indicatorCode) ?? 0) + 1)
  return counts
}
