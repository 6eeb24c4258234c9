import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Panel } from '../../../ui/panel.tsx'
import { ownAssignmentsQuery } from '../api/own-assignments.ts'
import styles from '../assignments.module.css'
import { EndedAssignments } from './ended-assignments.tsx'
import { OwnAssignmentList } from './own-assignment-list.tsx'

/** On Beranda, for who judges from outside: what is theirs to do; otherwise nothing. */
export function OwnAssignmentsPanel() {
  const { data } = useQuery(ownAssignmentsQuery)
  if (data === undefined || data.assignments.length === 0) return null
  return (
    <Panel title={<Trans>Tugas menilai Anda</Trans>} className={styles.own}>
      <div className={styles.body}>
        <OwnAssignmentList />
        <EndedAssignments ended={data.ended} />
      </div>
    </Panel>
  )
}
