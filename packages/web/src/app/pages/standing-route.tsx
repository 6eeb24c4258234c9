import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { StandingPage } from '../../features/standing/standing-page.tsx'
import type { StandingSearch } from '../../features/standing/standing-search.ts'
import { useMay } from '../../lib/use-may.ts'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/perbandingan')

export function StandingRoute() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/$slug/$year/perbandingan' })
  const place = useRound()
  const administers = useMay(place.institution.id)('change_institution')
  const setSearch = (next: StandingSearch) => navigate({ search: next, replace: true, resetScroll: false })
  return <StandingPage place={{ ...place, administers }} search={search} onSearch={setSearch} />
}
