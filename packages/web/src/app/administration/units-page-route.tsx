import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { UnitFilter } from '../../features/units/unit-filter.ts'
import { UnitsPage } from '../../features/units/units-page.tsx'
import { usePlace } from '../use-place.ts'

const route = getRouteApi('/$slug/administrasi/unit')

export function UnitsPageRoute() {
  const filter = route.useSearch()
  const navigate = useNavigate({ from: '/$slug/administrasi/unit' })
  const setFilter = (search: UnitFilter) => navigate({ search, replace: true, resetScroll: false })
  return <UnitsPage institution={usePlace().institution} filter={filter} onFilter={setFilter} />
}
