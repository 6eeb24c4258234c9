import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { PublishedFilter } from '../../features/standing/table/published-filter.ts'
import { PublishedPage } from '../../features/standing/table/published-page.tsx'
import { useAdministers } from '../use-administers.ts'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/perbandingan/tabel')

export function PublishedRoute() {
  const filter = route.useSearch()
  const navigate = useNavigate({ from: '/$slug/$year/perbandingan/tabel' })
  const place = useRound()
  const administers = useAdministers(place.institution.id)
  const setFilter = (search: PublishedFilter) => navigate({ search, replace: true, resetScroll: false })
  return <PublishedPage place={{ ...place, administers }} filter={filter} onFilter={setFilter} />
}
