import type { OfferedItem } from '../../evidence/usecases/gather-offered.ts'
import type { VerdictRow } from '../examinations.repository.ts'
import { examinationState, standingVerdict } from '../standing-verdict.ts'

/** Ids of what somebody accepted as it is now; for a read of another feature. */
export function acceptedOffers(
  items: readonly OfferedItem[],
  verdicts: readonly VerdictRow[],
): ReadonlySet<string> {
  const verdictsOf = Map.groupBy(verdicts, ({ offerId }) => offerId)
  const accepted = items.flatMap(({ newest, offers }) =>
    offers.filter(({ id }) => {
      const standing = standingVerdict(verdictsOf.get(id) ?? [])
      return examinationState(standing, newest.row.revision) === 'accepted'
    }),
  )
  return new Set(accepted.map(({ id }) => id))
}
