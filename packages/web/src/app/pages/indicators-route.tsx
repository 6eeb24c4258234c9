import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { IndicatorFilter } from '../../features/assessments/list/indicator-filter.ts'
import { IndicatorsPage } from '../../features/assessments/list/indicators-page.tsx'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/penilaian')

export function IndicatorsRoute() {
  const filter = route.useSearch()
  const navigate = useNavigate({ from: '/$slug/$year/penilaian' })
  const setFilter = (search: IndicatorFilter) => navigate({ search, replace: true, resetScroll: false })
  return <IndicatorsPage place={useRound()} filter={filter} onFilter={setFilter} />
}
