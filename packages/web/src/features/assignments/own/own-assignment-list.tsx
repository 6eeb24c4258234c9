import { useSuspenseQuery } from '@tanstack/react-query'
import { ownAssignmentsQuery } from '../api/own-assignments.ts'
import styles from '../assignments.module.css'
import { OwnAssignmentItem } from './own-assignment-item.tsx'

/** What stands with this person, whose last day comes first, first. */
export function OwnAssignmentList() {
  const { data } = useSuspenseQuery(ownAssignmentsQuery)
  return (
    <ul className={styles.list}>
      {data.assignments.map((each) => (
        <OwnAssignmentItem key={each.assignmentId} assignment={each} />
      ))}
    </ul>
  )
}
