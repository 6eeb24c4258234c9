import { Trans } from '@lingui/react/macro'
import type { TrustEntry } from '../../lib/api/contract.ts'
import styles from './trust.module.css'

interface TrustFileLinkProps {
  readonly institutionId: string
  readonly entry: Pick<TrustEntry, 'id' | 'fileName'>
}

/** The certificate or list itself, to check signatures with another program. */
export function TrustFileLink({ institutionId, entry: { id, fileName } }: TrustFileLinkProps) {
  return (
    <p className={styles.file}>
      <a href={`/api/institutions/${institutionId}/trust/${id}/file`} download={fileName}>
        <Trans>Unduh {fileName}</Trans>
      </a>
    </p>
  )
}
