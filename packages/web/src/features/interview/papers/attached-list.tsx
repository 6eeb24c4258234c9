import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Objection } from '../api/room.ts'
import styles from './papers.module.css'

interface AttachedListProps {
  readonly code: string
  readonly evidence: Objection['evidence']
}

/** What a text points at; each opens at its own page. */
export function AttachedList({ code, evidence }: AttachedListProps) {
  const { t } = useLingui()
  if (evidence.length === 0) return null
  return (
    <ul className={styles.attached} aria-label={t`Lampiran`}>
      {evidence.map(({ offerId, title, place, page }) => (
        <li key={`${offerId} ${page} ${place}`}>
          <Link
            from="/$slug/$year"
            to="/$slug/$year/penilaian/$code/bukti/$offerId"
            params={{ code, offerId }}
          >
            {title ?? <Trans>Dokumen terbatas</Trans>}
          </Link>
          {place === '' ? null : `, ${place}`}
          {page === null ? null : t`, hlm. ${page}`}
        </li>
      ))}
    </ul>
  )
}
