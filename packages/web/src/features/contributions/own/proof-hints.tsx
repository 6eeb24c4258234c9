import { Trans } from '@lingui/react/macro'
import type { OwnRequest } from '../api/contributions.ts'
import styles from '../contributions.module.css'

/** What a unit may attach, and what does not help; whose words these are is said. */
export function ProofHints({ hints }: Pick<OwnRequest, 'hints'>) {
  const { proof, notProof, documents, wordedBy } = hints
  if (proof === '' && notProof === '' && documents.length === 0) return null
  const kinds = documents.join(', ')
  return (
    <div className={styles.hints}>
      {proof === '' ? null : (
        <p>
          <span className={styles.strong}>
            <Trans>Contoh bukti:</Trans>
          </span>{' '}
          {proof}
        </p>
      )}
      {notProof === '' ? null : (
        <p>
          <span className={styles.strong}>
            <Trans>Bukan bukti:</Trans>
          </span>{' '}
          {notProof}
        </p>
      )}
      {kinds === '' ? null : (
        <p className={styles.quiet}>
          <Trans>Jenis dokumen yang disebut kriterianya: {kinds}.</Trans>
        </p>
      )}
      {wordedBy === 'undagi' ? (
        <p className={styles.quiet}>
          <Trans>Kalimat Undagi, bukan kutipan peraturan.</Trans>
        </p>
      ) : null}
      {wordedBy === null ? (
        <p className={styles.quiet}>
          <Trans>Contoh bukti untuk edisi ini belum ditulis.</Trans>
        </p>
      ) : null}
    </div>
  )
}
