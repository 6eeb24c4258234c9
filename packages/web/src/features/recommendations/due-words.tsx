import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { DayCount } from '../../ui/day-count.tsx'
import type { Recommendation } from './api/recommendations.ts'
import styles from './recommendations.module.css'

/** Until when, with the time that is left as one says it; what was put off is said too. */
export function DueWords({ recommendation }: { readonly recommendation: Recommendation }) {
  const format = useFormat()
  const { dueOn, daysLeft, promisedDays, state, reportedOn } = recommendation
  if (dueOn === null || daysLeft === null) return null
  const due = format.longDay(dueOn)
  const [first] = promisedDays
  const before = first !== undefined && first !== dueOn ? format.longDay(first) : null
  const isOpen = state === 'planned'
  const reported = reportedOn === null ? null : format.longDay(reportedOn)
  return (
    <span className={isOpen && daysLeft < 0 ? styles.late : undefined}>
      <Trans>Tenggat {due}</Trans>
      {isOpen ? (
        <>
          , <DaysLeft days={daysLeft} />
        </>
      ) : null}
      {before === null ? null : (
        <>
          , <Trans>semula {before}</Trans>
        </>
      )}
      {reported === null ? null : (
        <>
          , <Trans>dilaporkan selesai {reported}</Trans>
        </>
      )}
      .
    </span>
  )
}

function DaysLeft({ days }: { readonly days: number }) {
  if (days === 0) return <Trans>hari ini</Trans>
  if (days > 0)
    return (
      <Trans>
        tinggal <DayCount days={days} />
      </Trans>
    )
  return (
    <Trans>
      lewat <DayCount days={-days} />
    </Trans>
  )
}
