import { Plural } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type StageEntry, stageRequestsQuery } from './api/stage.ts'
import { ClosedRequests } from './closed-requests.tsx'
import styles from './stages.module.css'

interface ClosedDetailsProps {
  readonly assessmentId: string
  readonly entry: Pick<StageEntry, 'closed' | 'actedAt'>
}

/** How many questions to units a move closed; which, for whoever opens it. */
export function ClosedDetails({ assessmentId, entry: { closed, actedAt } }: ClosedDetailsProps) {
  const [isOpen, setOpen] = useState(false)
  const { data } = useQuery({ ...stageRequestsQuery(assessmentId), enabled: isOpen })
  if (closed === 0) return null
  const requests = data?.entries.find((each) => each.actedAt === actedAt)?.closedRequests
  return (
    <details className={styles.accepted} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Plural value={closed} other="# permintaan kepada perangkat daerah ditutup tanpa jawaban" />
      </summary>
      {requests ? <ClosedRequests requests={requests} /> : null}
    </details>
  )
}
