import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { findIndicator } from '@undagi/maturity'
import { Panel } from '../../../ui/panel.tsx'
import { ValueTile } from '../../../ui/value-tile.tsx'
import type { OwnRating } from '../api/double-ratings.ts'
import type { DoublePlace } from '../double-place.ts'
import styles from '../double-ratings.module.css'

interface OwnRatingsProps {
  readonly place: DoublePlace
  readonly own: readonly OwnRating[]
}

/** What this person rates a second time, with what they gave. */
export function OwnRatings({ place, own }: OwnRatingsProps) {
  const open = own.filter(({ rating }) => rating === null).length
  return (
    <Panel
      title={<Trans>Yang Anda nilai kedua kali</Trans>}
      aside={
        open === 0 ? (
          <Trans>semua sudah Anda nilai</Trans>
        ) : (
          <Plural value={open} other="# indikator belum Anda nilai" />
        )
      }
    >
      <ul className={styles.rows}>
        {own.map(({ code, rating }) => (
          <li key={code} className={styles.row}>
            <Link from="/$slug/$year" to="/$slug/$year/penilaian-ganda/$code" params={{ code }}>
              {code} {findIndicator(place.instrument, code)?.shortName}
            </Link>
            <ValueTile instrument={place.instrument} value={rating?.value ?? null} />
            <span className={styles.quiet}>
              {rating === null ? <Trans>belum dinilai</Trans> : <Trans>sudah Anda nilai</Trans>}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
