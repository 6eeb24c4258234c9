import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { findIndicator, type Instrument } from '@undagi/maturity'
import type { JudgedFilter } from '../list/judged-lines.ts'
import styles from './judging.module.css'

interface JudgedNeighboursProps {
  readonly instrument: Instrument
  readonly filter: JudgedFilter | undefined
  readonly previous: string | undefined
  readonly next: string | undefined
}

/** The indicator before and the one after, of those that are shown, with the keys that lead there. */
export function JudgedNeighbours({ instrument, filter, previous, next }: JudgedNeighboursProps) {
  const { t } = useLingui()
  const link = (code: string) => (
    <Link
      from="/$slug/$year"
      to="/$slug/$year/penilaian-luar/$code"
      params={{ code }}
      search={{ saring: filter }}
    >
      {code} {findIndicator(instrument, code)?.shortName}
    </Link>
  )
  return (
    <nav className={styles.neighbours} aria-label={t`Indikator di sebelahnya`}>
      {previous ? (
        <span>
          <kbd>k</kbd>
          {link(previous)}
        </span>
      ) : null}
      {next ? (
        <span>
          {link(next)}
          <kbd>j</kbd>
        </span>
      ) : null}
    </nav>
  )
}
