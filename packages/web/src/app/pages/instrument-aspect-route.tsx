import { getRouteApi } from '@tanstack/react-router'
import { AspectPage } from '../../features/instruments/reader/aspect-page.tsx'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/instrumen/aspek/$aspect')

export function InstrumentAspectRoute() {
  const { aspect } = route.useParams()
  return <AspectPage place={useRound()} search={route.useSearch()} aspect={aspect} />
}
