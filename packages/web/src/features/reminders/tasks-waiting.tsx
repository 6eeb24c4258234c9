import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Note } from '../../ui/note.tsx'
import { type OwnTask, ownTasksQuery } from './api/tasks.ts'
import { countWaiting } from './count-waiting.ts'
import { DueWords } from './due-words.tsx'
import { TaskLink } from './task-link.tsx'
import styles from './tasks.module.css'
import { useTaskWords } from './use-task-words.ts'

interface TasksWaitingProps {
  readonly assessmentId: string
  readonly timeZone: string
  /** Kinds that the page tells in words of their own. */
  readonly toldApart: readonly OwnTask['kind'][]
}

/** On Beranda: how much waits for this person, and the most urgent of it; otherwise nothing. */
export function TasksWaiting({ assessmentId, timeZone, toldApart }: TasksWaitingProps) {
  const words = useTaskWords()
  const { data } = useQuery(ownTasksQuery(assessmentId))
  const told = countWaiting(data?.tasks ?? [], toldApart)
  if (told === null) return null
  const { first, count, late } = told
  return (
    <Note tone="look" role="status" className={styles.waiting}>
      <p>
        <strong>
          <Plural value={count} other="# tugas menunggu Anda" />
          {late === 0 || count === 1 ? null : (
            <>
              , <Plural value={late} other="# terlambat" />
            </>
          )}
        </strong>
        {'. '}
        <TaskLink path={first.path}>{words.what(first)}</TaskLink>.{' '}
        <DueWords task={first} timeZone={timeZone} />.
      </p>
      {count === 1 ? null : (
        <p>
          <Link from="/$slug/$year" to="/$slug/$year/tugas">
            <Trans>Lihat semua tugas</Trans>
          </Link>
        </p>
      )}
    </Note>
  )
}
