import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { fieldParts } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import styles from './papers-page.module.css'

interface WithoutRecommendationsProps {
  readonly isConfirmed: boolean
  readonly onConfirm: (isConfirmed: boolean) => void
  /** Whether the person asked to go on. */
  readonly isTried: boolean
}

/** An evaluation ends in recommendations: a report without any is issued by whoever says that it is meant, and knows what follows. */
export function WithoutRecommendations({ isConfirmed, onConfirm, isTried }: WithoutRecommendationsProps) {
  const id = useId()
  const isMissing = isTried && !isConfirmed
  return (
    <Note tone="look">
      <p>
        <Trans>
          Belum ada satu rekomendasi pun. Laporan mengatakannya di bab Rekomendasi, dan instansi tidak
          mendapat apa pun untuk ditindaklanjuti tahun depan. Rekomendasi yang dicatat sesudahnya baru dimuat
          dalam versi berikutnya.
        </Trans>
      </p>
      <p>
        <Link from="/$slug/$year" to="/$slug/$year/rekomendasi">
          <Trans>Catat rekomendasi</Trans>
        </Link>
      </p>
      <label className={styles.confirm}>
        <input
          type="checkbox"
          checked={isConfirmed}
          aria-invalid={isMissing ? true : undefined}
          aria-describedby={isMissing ? id : undefined}
          onChange={(event) => onConfirm(event.currentTarget.checked)}
        />
        <span>
          <Trans>Memang tanpa rekomendasi; terbitkan seperti ini.</Trans>
        </span>
      </label>
      {isMissing ? (
        <p id={id} role="alert" className={fieldParts.error}>
          <Trans>Nyatakan bahwa memang tanpa rekomendasi, atau catat rekomendasinya dahulu.</Trans>
        </p>
      ) : null}
    </Note>
  )
}
