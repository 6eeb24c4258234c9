import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { ReaderSearch } from '../../features/instruments/instrument-search.ts'
import { ReaderPage } from '../../features/instruments/reader/reader-page.tsx'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/instrumen/$code')

export function InstrumentReaderRoute() {
  const { code } = route.useParams()
  const navigate = useNavigate({ from: '/$slug/$year/instrumen/$code' })
  const setSearch = (next: ReaderSearch) => navigate({ search: next, replace: true, resetScroll: false })
  return <ReaderPage place={useRound()} search={route.useSearch()} code={code} onSearch={setSearch} />
}
