import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { SuggestionFilter } from '../../features/instruments/suggestions/suggestion-filter.ts'
import { SuggestionsPage } from '../../features/instruments/suggestions/suggestions-page.tsx'
import { useAdministers } from '../use-administers.ts'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/instrumen/usulan')

export function InstrumentSuggestionsRoute() {
  const place = useRound()
  const filter = route.useSearch()
  const navigate = useNavigate({ from: '/$slug/$year/instrumen/usulan' })
  const setFilter = (next: SuggestionFilter) => navigate({ search: next, replace: true, resetScroll: false })
  const administers = useAdministers(place.institution.id)
  return <SuggestionsPage {...{ place, administers, filter }} onFilter={setFilter} />
}
