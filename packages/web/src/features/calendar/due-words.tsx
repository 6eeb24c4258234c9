import { Trans } from '@lingui/react/macro'
import { timeLeft } from '../../lib/time-left.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useNow } from '../../lib/use-now.ts'
import { TimeLeftText } from '../../ui/time-left-text.tsx'
import type { ScheduledStage } from './api/calendar.ts'

interface DueWordsProps {
  readonly stage: Pick<ScheduledStage, 'endsAt' | 'beginsAt' | 'closedAt' | 'standing' | 'isPassed'>
  readonly timeZone: string
}

/** "Sisa 5 hari, sampai Jumat, 12 Jun 2026, 23.59 WITA": what the days of a stage say now. */
export function DueWords({ stage, timeZone }: DueWordsProps) {
  const format = useFormat()
  const now = useNow()
  const { standing, beginsAt, endsAt, closedAt, isPassed } = stage
  if (closedAt !== null) return <Trans>Ditutup {format.moment(closedAt, timeZone)}.</Trans>
  if (isPassed) return null
  if (standing === 'to_come' && beginsAt !== null)
    return <Trans>Mulai {format.date(beginsAt, timeZone)}.</Trans>
  if (endsAt === null || standing === 'locked') return null
  const until = format.until(endsAt, timeZone)
  const left = standing === 'open' ? timeLeft(endsAt, now) : null
  if (left === null) return <Trans>Berakhir {until}.</Trans>
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
