import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { SuggestionFilter } from '../../features/instruments/suggestions/suggestion-filter.ts'
import { SuggestionsPage } from '../../features/instruments/suggestions/suggestions-page.tsx'
import { useMay } from '../../lib/use-may.ts'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/instrumen/usulan')

export function InstrumentSuggestionsRoute() {
  const place = useRound()
  const filter = route.useSearch()
  const navigate = useNavigate({ from: '/$slug/$year/instrumen/usulan' })
  const setFilter = (next: SuggestionFilter) => navigate({ search: next, replace: true, resetScroll: false })
  const administers = useMay(place.institution.id)('decide_suggestion')
  return <SuggestionsPage {...{ place, administers, filter }} onFilter={setFilter} />
}
