import { Trans } from '@lingui/react/macro'
import type { OfferedEvidence } from '../../../lib/api/contract.ts'

/** That the document was replaced in the library after it was handed in: what was handed in is what is judged. */
export function RevisedSince({ offer }: { readonly offer: Pick<OfferedEvidence, 'isRevisedSince'> }) {
  if (!offer.isRevisedSince) return null
  return (
    <p>
      <Trans>
        Ini versi yang disampaikan. Di pustaka sudah ada versi yang lebih baru; versi itu tidak dinilai di
        tahun ini.
      </Trans>
    </p>
  )
}
