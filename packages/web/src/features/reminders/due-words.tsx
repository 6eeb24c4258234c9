import { Trans } from '@lingui/react/macro'
import { timeLeft } from '../../lib/time-left.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useNow } from '../../lib/use-now.ts'
import { DayCount } from '../../ui/day-count.tsx'
import { TimeLeftText } from '../../ui/time-left-text.tsx'
import type { OwnTask } from './api/tasks.ts'
import { isLeft } from './is-left.ts'
import styles from './tasks.module.css'

interface DueWordsProps {
  readonly task: Pick<OwnTask, 'kind' | 'dueAt' | 'daysLate'>
  readonly timeZone: string
}

/** Until when, and how long that is; once it has passed, for how long. */
export function DueWords({ task, timeZone }: DueWordsProps) {
  const { dueAt, daysLate } = task
  const format = useFormat()
  const now = useNow()
  if (dueAt === null) return <Trans>Tanpa batas waktu</Trans>
  const left = timeLeft(dueAt, now)
  // the first instant at which it is late belongs to the day after
  const day = format.date(new Date(Date.parse(dueAt) - 1).toISOString(), timeZone)
  if (isLeft(task)) return <Trans>Dari putaran lama, batas waktunya {day}</Trans>
  if (left === null || daysLate > 0)
    return (
      <>
        <strong className={styles.late}>
          <Trans>
            Terlambat <DayCount days={Math.max(1, daysLate)} />
          </Trans>
        </strong>
        , <Trans>batas waktunya {day}</Trans>
      </>
    )
  return (
    <Trans>
      Sisa{' '}
      <strong>
        <TimeLeftText {...left} />
      </strong>
      , sampai {day}
    </Trans>
  )
}
