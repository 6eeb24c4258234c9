import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Neighbours } from '@undagi/maturity'

import styles from './indicator-head.module.css'

/** The indicator before and the one after, with the keys that lead there. */
export function NeighbourLinks({ previous, next }: Neighbours) {
  const { t } = useLingui()
  return (
    <nav className={styles.neighbours} aria-label={t`Indikator di sebelahnya`}>
      {previous ? (
        <span>
          <kbd>k</kbd>
          <Link
            from="/$slug/$year"
            to="/$slug/$year/penilaian/$code"
            params={{ code: previous.code }}
            rel="prev"
          >
            {previous.code} {previous.shortName}
          </Link>
        </span>
      ) : null}
      {next ? (
        <span>
          <Link from="/$slug/$year" to="/$slug/$year/penilaian/$code" params={{ code: next.code }} rel="next">
            {next.code} {next.shortName}
          </Link>
          <kbd>j</kbd>
        </span>
      ) : null}
    </nav>
  )
}
