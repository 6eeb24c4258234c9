import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import type { Assignment } from './api/assignments.ts'
import styles from './assignments.module.css'
import { StopLine } from './stop-line.tsx'
import { useAssignmentWords } from './use-assignment-words.ts'

interface AssignmentItemProps {
  readonly assignment: Assignment
  /** For who may end it. */
  readonly onEnd: ((assignment: Assignment) => void) | undefined
}

export function AssignmentItem({ assignment, onEnd }: AssignmentItemProps) {
  const { t } = useLingui()
  const words = useAssignmentWords()
  const format = useFormat()
  const { assessorName, duty, letter, endedBy, endReason } = assignment
  const letterDay = letter === null ? '' : format.day(letter.date)
  return (
    <li>
      <p className={styles.who}>
        <strong>{assessorName}</strong>
        {onEnd ? (
          <LinkButton onClick={() => onEnd(assignment)} aria-label={t`Akhiri penugasan ${assessorName}`}>
            <Trans>Akhiri</Trans>
          </LinkButton>
        ) : null}
      </p>
      <p>
        {words.duties[duty]}, {words.indicators(assignment)}, {words.days(assignment)}
      </p>
      {assignment.stoppedBy.map((stop) => (
        <StopLine key={stop.kind} stop={stop} />
      ))}
      {letter === null ? null : (
        <p className={styles.quiet}>
          <Trans>
            Menurut surat nomor {letter.number}, {letterDay}
          </Trans>
        </p>
      )}
      {endedBy === null ? null : (
        <p className={styles.quiet}>
          <Trans>
            Diakhiri {endedBy}: {endReason}
          </Trans>
        </p>
      )}
    </li>
  )
}
