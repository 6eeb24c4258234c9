import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Note } from '../../ui/note.tsx'
import { type OwnTask, ownTasksQuery } from './api/tasks.ts'
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
  // counted as on Tugas; what the page tells elsewhere is not told a second time
  const tasks = data?.tasks ?? []
  const first = tasks.find(({ kind }) => !toldApart.includes(kind))
  if (first === undefined) return null
  const late = tasks.filter(({ daysLate }) => daysLate > 0).length
  return (
    <Note tone="look" role="status" className={styles.waiting}>
      <p>
        <strong>
          <Plural value={tasks.length} other="# tugas menunggu Anda" />
          {late === 0 || tasks.length === 1 ? null : (
            <>
              , <Plural value={late} other="# terlambat" />
            </>
          )}
        </strong>
        {'. '}
        <TaskLink path={first.path}>{words.what(first)}</TaskLink>.{' '}
        <DueWords task={first} timeZone={timeZone} />.
      </p>
      {tasks.length === 1 ? null : (
        <p>
          <Link from="/$slug/$year" to="/$slug/$year/tugas">
            <Trans>Lihat semua tugas</Trans>
          </Link>
        </p>
      )}
    </Note>
  )
}
