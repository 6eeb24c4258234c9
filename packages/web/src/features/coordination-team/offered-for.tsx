import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { linkRowClass } from '../../ui/item-list.ts'
import type { TeamOffer } from './api/coordination-team.ts'
import styles from './coordination-team.module.css'

interface OfferedForProps {
  readonly slug: string
  readonly itemId: string
  readonly offers: readonly TeamOffer[]
}

/** Where Undagi offers this document by itself. */
export function OfferedFor({ slug, itemId, offers }: OfferedForProps) {
  const own = offers.filter((each) => each.itemId === itemId)
  if (own.length === 0) return null
  return (
    <p className={linkRowClass}>
      <span className={styles.quiet}>
        <Trans>Menjadi bukti dengan sendirinya untuk:</Trans>
      </span>
      {own.map(({ year, indicatorCode, criterionCode }) => (
        <Link
          key={`${year} ${criterionCode}`}
          to="/$slug/$year/penilaian/$code"
          params={{ slug, year: String(year), code: indicatorCode }}
        >
          <Trans>
            {year}, butir {criterionCode}
          </Trans>
        </Link>
      ))}
    </p>
  )
}
