import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import type { ScheduledStage } from './api/calendar.ts'

interface HeldWordsProps {
  readonly held: NonNullable<ScheduledStage['held']>
  readonly timeZone: string
}

/** "20 Nov 2026 sampai 28 Nov 2026": the days on which a stage really was. */
export function HeldWords({ held, timeZone }: HeldWordsProps) {
  const format = useFormat()
  const to = format.date(held.to, timeZone)
  const from = held.from === null ? null : format.date(held.from, timeZone)
  if (from === null) return <Trans>Berlangsung sampai {to}.</Trans>
  if (from === to) return <Trans>Berlangsung {to}.</Trans>
  return (
    <Trans>
      Berlangsung {from} sampai {to}.
    </Trans>
  )
}
