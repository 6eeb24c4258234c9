import { Trans } from '@lingui/react/macro'
import { timeLeft } from '../../lib/time-left.ts'
import { useNow } from '../../lib/use-now.ts'
import { Deadline } from '../../ui/deadline.tsx'
import styles from './headline-facts.module.css'

interface DeadlineFactProps {
  readonly deadline: string
  readonly timeZone: string
  /** Nothing closes by itself: who may write still can. */
  readonly canWrite: boolean
}

/** Until when there is time; afterwards also whether one can still write. */
export function DeadlineFact({ deadline, timeZone, canWrite }: DeadlineFactProps) {
  const isOver = timeLeft(deadline, useNow()) === null
  return (
    <>
      <dt>
        <Trans>Batas waktu</Trans>
      </dt>
      <dd className={isOver ? styles.over : styles.long}>
        <Deadline at={deadline} timeZone={timeZone} />
      </dd>
      {isOver && canWrite ? (
        <dd className={styles.rest}>
          <Trans>masih dapat diubah</Trans>
        </dd>
      ) : null}
    </>
  )
}
