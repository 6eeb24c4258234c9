import { Trans } from '@lingui/react/macro'
import type { SignatureFindings } from '../../../lib/api/contract.ts'
import { Sign } from '../../../ui/sign.tsx'
import styles from './signature-findings.module.css'

type Told = Pick<SignatureFindings, 'secondOpinion' | 'secondOpinionSays'>

/** What another program says of the same bytes; it judges neither who signed nor what was changed later. */
export function SecondOpinionWords({
  signed: { secondOpinion, secondOpinionSays },
}: {
  readonly signed: Told
}) {
  const says = secondOpinionSays.map(({ field, sentence }) => `${field}: “${sentence}”`).join('; ')
  if (secondOpinion === null) return null
  return (
    <div className={styles.quiet}>
      {secondOpinion === 'disagrees' ? (
        <p className={styles.loud}>
          <Sign kind="look" />
          <Trans>Pendapat kedua: pdfsig berpendapat lain. Perlu diperiksa manusia.</Trans>
        </p>
      ) : null}
      {secondOpinion === 'agrees' ? (
        <p>
          <Trans>
            Pendapat kedua: pdfsig sependapat tentang tanda tangannya sendiri; siapa penanda tangannya dan apa
            yang diubah sesudahnya tidak dinilainya.
          </Trans>
        </p>
      ) : null}
      {secondOpinion === 'not-installed' ? (
        <p>
          <Trans>Pendapat kedua: tidak ada, pdfsig tidak terpasang di server.</Trans>
        </p>
      ) : null}
      {secondOpinion === 'no-answer' ? (
        <p>
          <Trans>Pendapat kedua: tidak ada, pdfsig tidak dapat membaca berkas ini.</Trans>
        </p>
      ) : null}
      {says ? (
        <p>
          <Trans>
            Kata pdfsig: <span lang="en">{says}</span>
          </Trans>
        </p>
      ) : null}
    </div>
  )
}
