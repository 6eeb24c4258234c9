import type { OfferedItem } from '../../evidence/usecases/gather-offered.ts'
import type { VerdictRow } from '../examinations.repository.ts'
import { examinationState, standingVerdict } from '../standing-verdict.ts'

/** What was refused proves nothing; once it is revised, it may again, until somebody looks. For a read of another feature. */
export function leaveOutRefused(
  items: readonly OfferedItem[],
  verdicts: readonly VerdictRow[],
): OfferedItem[] {
  const verdictsOf = Map.groupBy(verdicts, ({ offerId }) => offerId)
  return items.flatMap((item) => {
    const offers = item.offers.filter(({ id }) => {
      const standing = standingVerdict(verdictsOf.get(id) ?? [])
      return examinationState(standing, item.newest.row.revision) !== 'refused'
    })
    return offers.length === 0 ? [] : [{ ...item, offers }]
  })
}

export { selectVerdicts } from '../examinations.repository.ts'
