import { Trans } from '@lingui/react/macro'
import { type Recommendation, useProgress } from '../../features/recommendations/api/recommendations.ts'
import { AttachDocument } from './attach-document.tsx'

interface AttachProofButtonProps {
  readonly institutionId: string
  readonly recommendation: Recommendation
}

/** A document that proves that a recommendation was followed. */
export function AttachProofButton({ institutionId, recommendation }: AttachProofButtonProps) {
  const adding = useProgress(recommendation)
  return (
    <AttachDocument
      {...{ institutionId }}
      label={<Trans>Lampirkan bukti</Trans>}
      error={adding.error}
      onAttach={(itemId) =>
        adding.mutate({ kind: 'add_evidence', seenVersion: recommendation.version, itemId })
      }
    />
  )
}
