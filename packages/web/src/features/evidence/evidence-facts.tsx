import { Trans } from '@lingui/react/macro'
import type { EvidenceRevision, LegalStatus } from '../../lib/api/contract.ts'
import { useFormat } from '../../lib/use-format.ts'
import styles from './evidence.module.css'
import { useStatusWords } from './use-status-words.ts'

/** What proves nothing as it stands. */
const doubtful: ReadonlySet<LegalStatus> = new Set<LegalStatus>(['draft', 'revoked'])

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
      {status === 'unknown' ? (
        <Trans>keadaannya belum diketahui</Trans>
      ) : (
        <span className={doubtful.has(status) ? styles.warn : undefined}>{statuses[status]}</span>
      )}
      {confidentiality === 'restricted' ? (
        <>
          ,{' '}
          <strong>
            <Trans>terbatas</Trans>
          </strong>
        </>
      ) : null}
    </>
  )
}
