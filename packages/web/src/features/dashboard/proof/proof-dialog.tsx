import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Dialog } from '../../../ui/dialog.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import type { Dashboard } from '../use-dashboard.ts'
import { ChangeProof } from './change-proof.tsx'
import { DistanceProof } from './distance-proof.tsx'
import { NodeProofView } from './node-proof-view.tsx'
import styles from './proof.module.css'
import type { ProofSubject } from './proof-subject.ts'
import { ProofTitle } from './proof-title.tsx'
import { StepProof } from './step-proof.tsx'

export interface ProofDialogProps {
  readonly dashboard: Dashboard
  /** `null` closes it. */
  readonly subject: ProofSubject | null
  /** `null` at the beginning of the way. */
  readonly onBack: (() => void) | null
  readonly onClose: () => void
}

export function ProofDialog({ dashboard, subject, onBack, onClose }: ProofDialogProps) {
  const shown = useLastSubject(subject)
  if (!shown) return null
  return (
    <Dialog
      open={subject !== null}
      onClose={onClose}
      title={<ProofTitle dashboard={dashboard} subject={shown} />}
    >
      <div className={styles.proof} aria-live="polite">
        {onBack ? (
          <LinkButton className={styles.back} onClick={onBack}>
            ← <Trans>Kembali ke hitungan sebelumnya</Trans>
          </LinkButton>
        ) : null}
        <ProofBody dashboard={dashboard} subject={shown} />
      </div>
    </Dialog>
  )
}

function ProofBody({ dashboard, subject }: { dashboard: Dashboard; subject: ProofSubject }) {
  switch (subject.kind) {
    case 'node':
      return <NodeProofView dashboard={dashboard} code={subject.code} />
    case 'change':
      return <ChangeProof dashboard={dashboard} />
    case 'distance':
      return <DistanceProof dashboard={dashboard} />
    case 'step':
      return <StepProof dashboard={dashboard} code={subject.code} />
  }
}

/** While the dialog leaves the page it still shows what it showed. */
function useLastSubject(subject: ProofSubject | null): ProofSubject | null {
  const [last, setLast] = useState(subject)
  if (subject !== null && subject !== last) setLast(subject)
  return subject ?? last
}
