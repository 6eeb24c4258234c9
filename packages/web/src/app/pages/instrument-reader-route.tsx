import { getRouteApi } from '@tanstack/react-router'
import { ReaderPage } from '../../features/instruments/reader/reader-page.tsx'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/instrumen/$code')

export function InstrumentReaderRoute() {
  const { code } = route.useParams()
  return <ReaderPage place={useRound()} search={route.useSearch()} code={code} />
}
