import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { Deadline } from '../../ui/deadline.tsx'
import type { ScheduledStage } from './api/calendar.ts'
import styles from './calendar.module.css'
import { isRunning } from './is-reached.ts'

interface DueWordsProps {
  readonly stage: Pick<ScheduledStage, 'first' | 'endsAt' | 'closedAt' | 'standing' | 'isPassed'>
  readonly timeZone: string
}

/** Of a stage whose days have begun and that is not over, until when, as everywhere; of one that somebody closed, when. */
export function DueWords({ stage, timeZone }: DueWordsProps) {
  const format = useFormat()
  const { first, endsAt, closedAt } = stage
  if (isRunning(stage) && endsAt !== null)
    return (
      <>
        {first === null ? null : (
          <p>
            <Trans>mulai {format.day(first)}</Trans>
          </p>
        )}
        <p className={styles.due}>
          <Deadline at={endsAt} timeZone={timeZone} />.
        </p>
      </>
    )
  return closedAt === null ? null : (
    <p className={styles.due}>
      <Trans>Ditutup {format.moment(closedAt, timeZone)}.</Trans>
    </p>
  )
}
