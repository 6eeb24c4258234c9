import { getRouteApi } from '@tanstack/react-router'
import { EvidencePage } from '../../features/evidence/library/evidence-page.tsx'
import { useMay } from '../../lib/use-may.ts'
import { EvidenceThroughHelp } from '../screens/evidence-through-help.tsx'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { usePlace } from '../use-place.ts'

const route = getRouteApi('/$slug/bukti')

export function EvidenceRoute() {
  const { institution } = usePlace()
  const filter = route.useSearch()
  const navigate = route.useNavigate()
  return useMay(institution.id)('read_evidence') ? (
    <EvidencePage
      institution={institution}
      filter={filter}
      onFilter={(search) => navigate({ search, replace: true, resetScroll: false })}
    />
  ) : (
    <OwnRoleScreen>
      <EvidenceThroughHelp />
    </OwnRoleScreen>
  )
}
