import { Trans } from '@lingui/react/macro'
import { lastMoment } from '../../lib/local-time.ts'
import { timeLeft } from '../../lib/time-left.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useNow } from '../../lib/use-now.ts'
import { TimeLeftText } from '../../ui/time-left-text.tsx'
import styles from './headline-facts.module.css'

interface DeadlineFactProps {
  readonly deadline: string
  readonly timeZone: string
  /** Nothing closes by itself: who may write still can. */
  readonly canWrite: boolean
}

/** The countdown while there is time; afterwards that it is over, and whether one can still write. */
export function DeadlineFact({ deadline, timeZone, canWrite }: DeadlineFactProps) {
  const format = useFormat()
  const left = timeLeft(deadline, useNow())
  if (!left)
    return (
      <>
        <dt>
          <Trans>Batas waktu</Trans>
        </dt>
        <dd>{format.date(lastMoment(deadline), timeZone)}</dd>
        <dd className={styles.rest}>
          {canWrite ? <Trans>lewat, masih dapat diubah</Trans> : <Trans>lewat</Trans>}
        </dd>
      </>
    )
  return (
    <>
      <dt>
        <Trans>Sisa waktu</Trans>
      </dt>
      <dd>
        <strong>
          <TimeLeftText {...left} />
        </strong>
      </dd>
      <dd className={styles.rest}>
        <Trans>sampai {format.until(deadline, timeZone)}</Trans>
      </dd>
    </>
  )
}
