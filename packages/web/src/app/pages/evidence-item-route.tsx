import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { ItemPage } from '../../features/evidence/item/item-page.tsx'
import { useMay } from '../../lib/use-may.ts'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { usePlace } from '../use-place.ts'

const route = getRouteApi('/$slug/bukti/$itemId')

export function EvidenceItemRoute() {
  const { institution } = usePlace()
  const { itemId } = route.useParams()
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/$slug/bukti/$itemId' })
  if (!useMay(institution.id)('read_evidence')) return <OwnRoleScreen />
  return (
    <ItemPage
      key={itemId}
      {...{ institution, itemId, search }}
      // Leafing through a document is no step that "back" goes back.
      onSearch={(next) => navigate({ search: next, replace: true, resetScroll: false })}
    />
  )
}
