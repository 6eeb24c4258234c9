import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { itemListClass } from '../../ui/item-list.ts'
import { Panel } from '../../ui/panel.tsx'
import styles from './coordination-team.module.css'
import { HintWords } from './hint-words.tsx'
import type { Shown } from './team-task.ts'

/** Where the team does not yet give what the round asks for, and where that is written. */
export function HintsPanel({ slug, all: { hints, openYears } }: Shown) {
  const year = hints[0]?.year
  if (year === undefined) return null
  return (
    <Panel
      title={<Trans>Yang belum dipenuhi untuk putaran {year}</Trans>}
      aside={openYears.includes(year) ? null : <Trans>Batas waktu putaran ini sudah lewat.</Trans>}
    >
      <ul className={itemListClass}>
        {hints.map((hint) => (
          <li key={`${hint.code} ${hint.criterionCode} ${hint.day}`}>
            <div>
              <p className={styles.strong}>
                <HintWords hint={hint} />
              </p>
              <p className={styles.quiet}>
                <Trans>
                  Butir {hint.criterionCode}: {hint.criterion}
                </Trans>{' '}
                ({hint.source})
              </p>
            </div>
            <Link
              to="/$slug/$year/penilaian/$code"
              params={{ slug, year: String(year), code: hint.indicatorCode }}
            >
              <Trans>Indikator {hint.indicatorCode}</Trans>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
