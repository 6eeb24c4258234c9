import { Trans, useLingui } from '@lingui/react/macro'
import { NoAnswer } from '../../../lib/api/no-answer.ts'
import { formatBytes } from '../../../lib/format-bytes.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import styles from '../evidence.module.css'
import type { Sending, SentFile } from './use-sending.ts'

/** Each file with how far it has come, said truthfully. */
export function SentFiles({ sending }: { readonly sending: Sending }) {
  if (sending.files.length === 0) return null
  return (
    <ul className={styles.sent} aria-live="polite">
      {sending.files.map((file) => (
        <li key={file.key}>
          <span className={styles.fileName}>{file.name}</span>
          <SentState file={file} />
          <span className={styles.does}>
            {file.error instanceof NoAnswer ? (
              <LinkButton onClick={() => sending.again(file.key)}>
                <Trans>
                  Coba lagi <VisuallyHidden>{file.name}</VisuallyHidden>
                </Trans>
              </LinkButton>
            ) : null}
            <LinkButton onClick={() => sending.remove(file.key)}>
              <Trans>
                Buang <VisuallyHidden>{file.name}</VisuallyHidden>
              </Trans>
            </LinkButton>
          </span>
        </li>
      ))}
    </ul>
  )
}

function SentState({ file }: { readonly file: SentFile }) {
  const { t, i18n } = useLingui()
  const errorWords = useErrorWords()
  const size = formatBytes(file.bytes, i18n.locale)
  if (file.error !== undefined)
    return (
      <span className={styles.wrong} role="alert">
        {errorWords(file.error)}
      </span>
    )
  if (file.uploadId !== undefined)
    return (
      <span className={styles.quiet}>
        <Trans>{size}, sudah sampai</Trans>
      </span>
    )
  if (file.isWaiting)
    return (
      <span className={styles.quiet} role="status">
        <Trans>Sambungan terputus. Dilanjutkan begitu tersambung.</Trans>
      </span>
    )
  const percent = file.bytes === 0 ? 0 : Math.floor((file.sentBytes / file.bytes) * 100)
  return (
    <span className={styles.progress}>
      <progress aria-label={t`Terkirim`} max={100} value={percent} />
      <span className={styles.quiet}>
        <Trans>
          {percent}% dari {size}
        </Trans>
      </span>
    </span>
  )
}
