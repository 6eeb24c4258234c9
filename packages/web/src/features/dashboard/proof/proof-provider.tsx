import { type ReactNode, Suspense, use, useCallback, useState } from 'react'
import { loadLater } from '../../../lib/load-later.ts'
import type { Dashboard } from '../use-dashboard.ts'
import { ProofContext } from './proof-context.ts'
import type { ProofDialogProps } from './proof-dialog.tsx'
import type { ProofSubject } from './proof-subject.ts'

// the figures come first, their proofs when the line is idle
const loadProofs = loadLater(() => import('./proof-dialog.tsx'))

/** Holds the way from one proof to the next, so that one can go back along it. */
export function ProofProvider({ dashboard, children }: { dashboard: Dashboard; children: ReactNode }) {
  const [trail, setTrail] = useState<readonly ProofSubject[]>([])
  const [hasProofs, setHasProofs] = useState(false)
  const showProof = useCallback((subject: ProofSubject) => {
    const show = () => {
      setHasProofs(true)
      setTrail((before) => [...before, subject])
    }
    // without a line nothing opens: the next press asks again
    loadProofs().then(show, () => undefined)
  }, [])
  return (
    <ProofContext value={showProof}>
      {children}
      {hasProofs ? (
        <Suspense>
          <LoadedDialog
            dashboard={dashboard}
            subject={trail.at(-1) ?? null}
            onBack={trail.length > 1 ? () => setTrail((before) => before.slice(0, -1)) : null}
            onClose={() => setTrail([])}
          />
        </Suspense>
      ) : null}
    </ProofContext>
  )
}

function LoadedDialog(props: ProofDialogProps) {
  const { ProofDialog } = use(loadProofs())
  return <ProofDialog {...props} />
}
