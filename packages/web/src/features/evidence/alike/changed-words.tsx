import { Trans } from '@lingui/react/macro'
import type { AlikeEvidence, EvidenceCopy } from '../../../lib/api/contract.ts'
import { whatChanged } from './what-changed.ts'

/** The part that is another one, within a sentence; the same words wherever it is told. */
export function ChangedWords({ likeness }: { readonly likeness: AlikeEvidence | EvidenceCopy }) {
  switch (whatChanged(likeness)) {
    case 'year':
      return <Trans>tahunnya</Trans>
    case 'date':
      return <Trans>tanggalnya</Trans>
    case 'number_and_year':
      return <Trans>nomor dan tahunnya</Trans>
    case 'number_or_date':
      return <Trans>nomor atau tanggalnya</Trans>
    case null:
      return null
  }
}
