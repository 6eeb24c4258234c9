import { Trans } from '@lingui/react/macro'
import { timeLeft } from '../../lib/time-left.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useNow } from '../../lib/use-now.ts'
import { TimeLeftText } from '../../ui/time-left-text.tsx'

interface DeadlineWordsProps {
  readonly deadline: string | null
  readonly timeZone: string
}

/** Until when it must be sent, by the clock of the institution, and how long that is. */
export function DeadlineWords({ deadline, timeZone }: DeadlineWordsProps) {
  const format = useFormat()
  const now = useNow()
  if (deadline === null) return <Trans>Putaran ini tanpa batas waktu.</Trans>
  const until = format.until(deadline, timeZone)
  const left = timeLeft(deadline, now)
  if (!left) return <Trans>Batas waktu {until}, sudah lewat.</Trans>
  return (
    <Trans>
      Sisa{' '}
      <strong>
        <TimeLeftText {...left} />
      </strong>
      , sampai {until}.
    </Trans>
  )
}
