import type { Stage } from '../api/stage.ts'
import { ClosedDetails } from '../closed-details.tsx'

interface UnansweredWordsProps {
  readonly assessmentId: string
  readonly stage: Stage
}

/** What units were asked and had not answered when it was sent for verification: whoever passes it on knows. */
export function UnansweredWords({ assessmentId, stage }: UnansweredWordsProps) {
  const sent = stage.entries.find(({ move }) => move === 'send_for_verification')
  return sent === undefined ? null : <ClosedDetails assessmentId={assessmentId} entry={sent} />
}
