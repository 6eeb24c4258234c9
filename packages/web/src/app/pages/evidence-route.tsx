import { EvidencePage } from '../../features/evidence/library/evidence-page.tsx'
import { useMay } from '../../lib/use-may.ts'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { usePlace } from '../use-place.ts'

export function EvidenceRoute() {
  const { institution } = usePlace()
  return useMay(institution.id)('read_evidence') ? (
    <EvidencePage institution={institution} />
  ) : (
    <OwnRoleScreen />
  )
}
