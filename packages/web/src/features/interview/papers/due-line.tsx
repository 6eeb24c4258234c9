import { Trans } from '@lingui/react/macro'
import { timeLeft } from '../../../lib/time-left.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useNow } from '../../../lib/use-now.ts'
import { TimeLeftText } from '../../../ui/time-left-text.tsx'

interface DueLineProps {
  readonly dueAt: string
  readonly timeZone: string
}

/** Until when, by the clock of the institution, and what is left of it. */
export function DueLine({ dueAt, timeZone }: DueLineProps) {
  const format = useFormat()
  const left = timeLeft(dueAt, useNow())
  const until = format.moment(dueAt, timeZone)
  if (left === null) return <Trans>batasnya sudah lewat, {until}</Trans>
  return (
    <Trans>
      sebelum {until}, sisa <TimeLeftText {...left} />
    </Trans>
  )
}
