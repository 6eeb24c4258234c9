import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { ContentsPage } from '../../features/instruments/contents/contents-page.tsx'
import type { ContentsSearch } from '../../features/instruments/instrument-search.ts'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/instrumen')

export function InstrumentContentsRoute() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/$slug/$year/instrumen' })
  const setSearch = (next: ContentsSearch) => navigate({ search: next, replace: true, resetScroll: false })
  return <ContentsPage place={useRound()} search={search} onSearch={setSearch} />
}
