import { Trans, useLingui } from '@lingui/react/macro'
import styles from './upload.module.css'

/** How far the file has left; then the server reads it. */
export function SendingProgress({ fileName, share }: { readonly fileName: string; readonly share: number }) {
  const { t } = useLingui()
  const percent = Math.round(share * 100)
  return (
    <div className={styles.progress} role="status">
      <span>
        {share < 1 ? (
          <Trans>
            Mengirim {fileName}: {percent}%
          </Trans>
        ) : (
          <Trans>Membaca {fileName} dan membandingkannya dengan yang ada…</Trans>
        )}
      </span>
      <progress aria-label={t`Berkas terkirim`} max={1} {...(share < 1 && { value: share })} />
    </div>
  )
}
