import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { IndicatorFilter } from '../../features/assessments/list/indicator-filter.ts'
import { IndicatorsPage } from '../../features/assessments/list/indicators-page.tsx'
import { HelpMeButton } from '../../features/delegations/asking/help-me-button.tsx'
import { ReadersOnly } from '../screens/readers-only.tsx'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/penilaian')

export function IndicatorsRoute() {
  const filter = route.useSearch()
  const navigate = useNavigate({ from: '/$slug/$year/penilaian' })
  const setFilter = (search: IndicatorFilter) => navigate({ search, replace: true, resetScroll: false })
  const place = useRound()
  return (
    <ReadersOnly>
      <IndicatorsPage
        place={place}
        filter={filter}
        onFilter={setFilter}
        helpWith={(codes) => <HelpMeButton {...place} codes={codes} />}
      />
    </ReadersOnly>
  )
}
