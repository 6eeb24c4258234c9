import { Plural } from '@lingui/react/macro'
import type { TimeLeft } from '../lib/time-left.ts'
import { DayCount } from './day-count.tsx'

/** Two units at most, and only the ones that matter. */
export function TimeLeftText({ days, hours, minutes }: TimeLeft) {
  const dayText = <Plural value={days} other="# hari" />
  const hourText = <Plural value={hours} other="# jam" />
  if (days > 1) return <DayCount days={days} />
  if (days === 1)
    return (
      <>
        {dayText} {hourText}
      </>
    )
  return (
    <>
      {hours > 0 ? hourText : null} <Plural value={minutes} other="# menit" />
    </>
  )
}
