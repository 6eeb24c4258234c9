import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { ComparisonPage } from '../../features/instruments/comparison/comparison-page.tsx'
import type { ComparisonSearch } from '../../features/instruments/instrument-search.ts'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/instrumen/banding')

export function InstrumentComparisonRoute() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/$slug/$year/instrumen/banding' })
  const setSearch = (next: ComparisonSearch) => navigate({ search: next, replace: true, resetScroll: false })
  return <ComparisonPage place={useRound()} search={search} onSearch={setSearch} />
}
