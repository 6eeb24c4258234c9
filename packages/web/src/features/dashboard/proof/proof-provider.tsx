import { type ReactNode, useCallback, useState } from 'react'
import type { Dashboard } from '../use-dashboard.ts'
import { ProofContext } from './proof-context.ts'
import { ProofDialog } from './proof-dialog.tsx'
import type { ProofSubject } from './proof-subject.ts'

/** Holds the way from one proof to the next, so that one can go back along it. */
export function ProofProvider({ dashboard, children }: { dashboard: Dashboard; children: ReactNode }) {
  const [trail, setTrail] = useState<readonly ProofSubject[]>([])
  const showProof = useCallback((subject: ProofSubject) => setTrail((before) => [...before, subject]), [])
  return (
    <ProofContext value={showProof}>
      {children}
      <ProofDialog
        dashboard={dashboard}
        subject={trail.at(-1) ?? null}
        onBack={trail.length > 1 ? () => setTrail((before) => before.slice(0, -1)) : null}
        onClose={() => setTrail([])}
      />
    </ProofContext>
  )
}
