import { Trans } from '@lingui/react/macro'
import { isNotFound } from '../../lib/api/client.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { Button } from '../../ui/button.tsx'
import styles from './invitation-page.module.css'

/** A link that does not work, or a line that is silent: what it may be, and what one can do. */
export function InvitationTrouble({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const errorWords = useErrorWords()
  if (isNotFound(error))
    return (
      <>
        <h1>
          <Trans>Tautan ini tidak berlaku</Trans>
        </h1>
        <div className={styles.words}>
          <p>
            <Trans>
              Mungkin tautannya tidak tersalin utuh, sudah dicabut, atau sudah diganti dengan yang baru.
            </Trans>
          </p>
          <p>
            <Trans>
              Buka lagi pesan yang Anda terima dan ketuk tautannya di sana. Bila tetap begini, mintalah tautan
              baru kepada orang yang mengundang Anda.
            </Trans>
          </p>
        </div>
      </>
    )
  return (
    <>
      <h1>
        <Trans>Undangan belum dapat dibuka</Trans>
      </h1>
      <div className={styles.words} role="alert">
        <p>{errorWords(error)}</p>
      </div>
      <Button kind="main" className={styles.step} onClick={onRetry}>
        <Trans>Coba lagi</Trans>
      </Button>
    </>
  )
}
