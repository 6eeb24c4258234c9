import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { namedAtOnce } from '../../../lib/named-at-once.ts'
import { Note } from '../../../ui/note.tsx'
import { examinationsQuery } from '../api/examinations.ts'
import styles from '../evidence.module.css'
import { repairsFor } from './repairs-for.ts'

interface RepairsAskedProps {
  readonly slug: string
  readonly year: number
  readonly assessmentId: string
}

/** For whoever brought or offered something: what of it is to be repaired or was refused, why, and the way there; otherwise nothing. */
export function RepairsAsked({ slug, year, assessmentId }: RepairsAskedProps) {
  const { data = [] } = useQuery(examinationsQuery(assessmentId))
  const repairs = repairsFor(data)
  if (repairs.length === 0) return null
  const more = repairs.length - namedAtOnce
  return (
    <Note tone="look" role="status" className={styles.repairs}>
      {repairs.slice(0, namedAtOnce).map(({ offerId, title, indicatorCode: code, state, reason }) => (
        <p key={offerId}>
          <strong>
            {state === 'refused' ? <Trans>Ditolak:</Trans> : <Trans>Diminta diperbaiki:</Trans>}
          </strong>{' '}
          <Trans>
            {title},{' '}
            <Link to="/$slug/$year/penilaian/$code" params={{ slug, year: String(year), code }}>
              indikator {code}
            </Link>
            : {reason}
          </Trans>
        </p>
      ))}
      {more > 0 ? (
        <p>
          <Plural value={more} other="dan # lagi." />{' '}
          <Link to="/$slug/dokumen-anda" params={{ slug }}>
            <Trans>Lihat semua dokumen Anda</Trans>
          </Link>
        </p>
      ) : null}
      <p>
        <Trans>
          Buka indikatornya, tekan Perbarui di samping dokumennya, dan unggah yang sudah diperbaiki. Dokumen
          itu lalu menunggu diperiksa lagi.
        </Trans>
      </p>
    </Note>
  )
}
