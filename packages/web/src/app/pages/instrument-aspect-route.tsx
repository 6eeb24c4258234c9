import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { InstrumentSearch } from '../../features/instruments/instrument-search.ts'
import { AspectPage } from '../../features/instruments/reader/aspect-page.tsx'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/instrumen/aspek/$aspect')

export function InstrumentAspectRoute() {
  const { aspect } = route.useParams()
  const navigate = useNavigate({ from: '/$slug/$year/instrumen/aspek/$aspect' })
  const setSearch = (next: InstrumentSearch) => navigate({ search: next, replace: true, resetScroll: false })
  return <AspectPage place={useRound()} search={route.useSearch()} aspect={aspect} onSearch={setSearch} />
}
