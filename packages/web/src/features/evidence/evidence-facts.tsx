import { Trans } from '@lingui/react/macro'
import type { EvidenceRevision } from '../../lib/api/contract.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useStatusWords } from './use-status-words.ts'

/** Number, day, where it stands in law, and whether few may see it, as one line. */
export function EvidenceFacts({ revision }: { readonly revision: EvidenceRevision }) {
  const format = useFormat()
  const statuses = useStatusWords()
  const { number, issuer, dated, status, confidentiality } = revision
  const day = dated === null ? '' : format.day(dated)
  return (
    <>
      {number ? <Trans>nomor {number}, </Trans> : null}
      {issuer ? <>{issuer}, </> : null}
      {dated ? <Trans>tanggal {day}, </Trans> : <Trans>tanggalnya belum ditulis, </Trans>}
      {statuses[status]}
      {confidentiality === 'restricted' ? (
        <>
          , <Trans>terbatas</Trans>
        </>
      ) : null}
    </>
  )
}
