import { Plural, Trans } from '@lingui/react/macro'
import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ownTasksQuery } from './api/tasks.ts'
import styles from './tasks.module.css'
import { type YearOfTasks, yearsWithTasks } from './years-with-tasks.ts'

interface OtherYearsProps {
  readonly years: readonly YearOfTasks[]
}

/** What waits for this person in other years, with the way there; otherwise nothing. */
export function OtherYears({ years }: OtherYearsProps) {
  const counts = useQueries({
    queries: years.map(({ assessmentId }) => ownTasksQuery(assessmentId)),
    combine: (results) => results.map(({ data }) => data?.tasks.length),
  })
  const waiting = yearsWithTasks(years, counts)
  if (waiting.length === 0) return null
  return (
    <ul className={styles.otherYears}>
      {waiting.map(({ year, count }) => (
        <li key={year}>
          <Link from="/$slug/$year" to="/$slug/$year/tugas" params={{ year: String(year) }}>
            <Trans>
              <Plural value={count} other="# tugas lain" /> di putaran {year}
            </Trans>
          </Link>
        </li>
      ))}
    </ul>
  )
}
