import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import type { EndedAssignment } from '../api/own-assignments.ts'
import styles from '../assignments.module.css'
import { useAssignmentWords } from '../use-assignment-words.ts'

interface EndedAssignmentsProps {
  readonly ended: readonly EndedAssignment[]
}

/** What was ended of this person's own: when, by whom, and the reason that was given. */
export function EndedAssignments({ ended }: EndedAssignmentsProps) {
  const { duties } = useAssignmentWords()
  const format = useFormat()
  if (ended.length === 0) return null
  return (
    <ul className={styles.list}>
      {ended.map(({ assignmentId, institutionName, roundName, duty, endedOn, endedBy, endReason }) => (
        <li key={assignmentId}>
          <strong>
            {institutionName}, {roundName}
          </strong>
          <p>
            {duties[duty]}:{' '}
            <Trans>
              diakhiri {endedBy} pada {format.day(endedOn)}. Alasannya: {endReason}
            </Trans>
          </p>
        </li>
      ))}
    </ul>
  )
}
