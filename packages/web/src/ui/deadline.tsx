import { Trans } from '@lingui/react/macro'
import { daysPast, timeLeft } from '../lib/time-left.ts'
import { useFormat } from '../lib/use-format.ts'
import { useNow } from '../lib/use-now.ts'
import { DayCount } from './day-count.tsx'
import styles from './deadline.module.css'
import { TimeLeftText } from './time-left-text.tsx'

interface DeadlineProps {
  readonly at: string
  readonly timeZone: string
  /** Of a round that was left as it is: not counted in days. */
  readonly isOld?: boolean
}

/**
 * The one way in which a deadline is told, wherever it stands: “Sisa 5 hari, sampai Jumat, 12 Jun 2026, 16.00 WITA”, and once it has passed
 * “Lewat 3 hari, batas waktunya Jumat, 12 Jun 2026, 16.00 WITA”.
 */
export function Deadline({ at, timeZone, isOld = false }: DeadlineProps) {
  const format = useFormat()
  const now = useNow()
  const until = format.until(at, timeZone)
  if (isOld) return <Trans>Dari putaran lama, batas waktunya {until}</Trans>
  const left = timeLeft(at, now)
  if (left !== null)
    return (
      <Trans>
        Sisa{' '}
        <strong>
          <TimeLeftText {...left} />
        </strong>
        , sampai {until}
      </Trans>
    )
  const days = daysPast(at, now, timeZone)
  return (
    <>
      <strong className={styles.passed}>
        {days === 0 ? (
          <Trans>Lewat</Trans>
        ) : (
          <Trans>
            Lewat <DayCount days={days} />
          </Trans>
        )}
      </strong>
      , <Trans>batas waktunya {until}</Trans>
    </>
  )
}
