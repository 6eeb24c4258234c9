import { Trans, useLingui } from '@lingui/react/macro'
import type { EvidenceRevision } from '../../../lib/api/contract.ts'
import { formatBytes } from '../../../lib/format-bytes.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import styles from '../evidence.module.css'

interface KeptFilesProps {
  readonly files: EvidenceRevision['files']
  readonly removed: readonly string[]
  readonly onToggle: (sha256: string) => void
}

/** The files of the revision before: they stay unless somebody leaves them out. */
export function KeptFiles({ files, removed, onToggle }: KeptFilesProps) {
  const { i18n } = useLingui()
  if (files.length === 0) return null
  return (
    <ul className={styles.sent}>
      {files.map(({ sha256, fileName, bytes }) => (
        <li key={sha256}>
          <span className={styles.fileName}>{fileName}</span>
          <span className={styles.quiet}>
            {removed.includes(sha256) ? (
              <Trans>tidak ikut di revisi ini</Trans>
            ) : (
              <Trans>{formatBytes(bytes, i18n.locale)}, tetap</Trans>
            )}
          </span>
          <LinkButton onClick={() => onToggle(sha256)}>
            {removed.includes(sha256) ? (
              <Trans>
                Ikutkan lagi <VisuallyHidden>{fileName}</VisuallyHidden>
              </Trans>
            ) : (
              <Trans>
                Tinggalkan <VisuallyHidden>{fileName}</VisuallyHidden>
              </Trans>
            )}
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}
