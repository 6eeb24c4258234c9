import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { DayCount } from '../../ui/day-count.tsx'
import type { TeamDecision } from './api/coordination-team.ts'
import styles from './coordination-team.module.css'

interface DecisionDueProps {
  readonly decision: Pick<TeamDecision, 'dueOn' | 'isLate'>
  readonly today: string
}

/** Until when a decision that is still open is to be done: the same words in the list of what is open and in the meeting. */
export function DecisionDue({ decision: { dueOn, isLate }, today }: DecisionDueProps) {
  const format = useFormat()
  if (dueOn === null) return <Trans>tanpa tenggat</Trans>
  const day = format.day(dueOn)
  if (!isLate) return <Trans>tenggat {day}</Trans>
  const days = Math.round((Date.parse(today) - Date.parse(dueOn)) / 86_400_000)
  return (
    <span className={styles.late}>
      <Trans>
        lewat <DayCount days={days} />, tenggatnya {day}
      </Trans>
    </span>
  )
}
