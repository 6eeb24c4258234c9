import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { PublishedFilter } from '../../features/standing/table/published-filter.ts'
import { PublishedPage } from '../../features/standing/table/published-page.tsx'
import { useMay } from '../../lib/use-may.ts'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/perbandingan/tabel')

export function PublishedRoute() {
  const filter = route.useSearch()
  const navigate = useNavigate({ from: '/$slug/$year/perbandingan/tabel' })
  const place = useRound()
  const administers = useMay(place.institution.id)('change_institution')
  const setFilter = (search: PublishedFilter) => navigate({ search, replace: true, resetScroll: false })
  return <PublishedPage place={{ ...place, administers }} filter={filter} onFilter={setFilter} />
}
