import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { PoliciesPage } from '../../features/policies/list/policies-page.tsx'
import type { PolicyFilter } from '../../features/policies/list/policy-filter.ts'
import { PolicyReadersOnly } from '../screens/policy-readers-only.tsx'
import { usePlace } from '../use-place.ts'

const route = getRouteApi('/$slug/kebijakan')

export function PoliciesRoute() {
  const filter = route.useSearch()
  const navigate = useNavigate({ from: '/$slug/kebijakan' })
  const setFilter = (search: PolicyFilter) => navigate({ search, replace: true, resetScroll: false })
  const { institution, rounds } = usePlace()
  return (
    <PolicyReadersOnly>
      <PoliciesPage {...{ institution, filter }} edition={rounds[0]?.edition} onFilter={setFilter} />
    </PolicyReadersOnly>
  )
}
