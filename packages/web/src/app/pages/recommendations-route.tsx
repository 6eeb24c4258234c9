import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { RecommendationFilter } from '../../features/recommendations/recommendation-filter.ts'
import { RecommendationsPage } from '../../features/recommendations/recommendations-page.tsx'
import { useMay } from '../../lib/use-may.ts'
import { AttachProofButton } from '../screens/attach-proof-button.tsx'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/rekomendasi')

export function RecommendationsRoute() {
  const filter = route.useSearch()
  const navigate = useNavigate({ from: '/$slug/$year/rekomendasi' })
  const { institution, round } = useRound()
  const may = useMay(institution.id)
  if (!may('see_own_recommendations') && !may('read_recommendations')) return <OwnRoleScreen />
  const setFilter = (next: RecommendationFilter) =>
    navigate({ search: next, replace: true, resetScroll: false })
  return (
    <RecommendationsPage
      {...{ institution, round, filter }}
      onFilter={setFilter}
      renderAttach={(recommendation) => (
        <AttachProofButton institutionId={institution.id} recommendation={recommendation} />
      )}
    />
  )
}
