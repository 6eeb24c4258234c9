import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { IndicatorFilter } from '../../features/assessments/list/indicator-filter.ts'
import { IndicatorsPage } from '../../features/assessments/list/indicators-page.tsx'
import { HelpMeButton } from '../../features/delegations/asking/help-me-button.tsx'
import { supportQuery } from '../../features/findings/api/findings.ts'
import { StartNote } from '../../features/last-year/start-note.tsx'
import { FrozenNote } from '../../features/stages/standing/frozen-note.tsx'
import { ReturnedNote } from '../../features/stages/standing/returned-note.tsx'
import { useMay } from '../../lib/use-may.ts'
import { ReadersOnly } from '../screens/readers-only.tsx'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/penilaian')

export function IndicatorsRoute() {
  const filter = route.useSearch()
  const navigate = useNavigate({ from: '/$slug/$year/penilaian' })
  const setFilter = (search: IndicatorFilter) => navigate({ search, replace: true, resetScroll: false })
  const place = useRound()
  const may = useMay(place.institution.id)
  // Beside the list, never before it: the page does not wait for what evidence supports.
  const { data: support } = useQuery({
    ...supportQuery(place.round.assessmentId),
    enabled: may('read_offered_evidence'),
  })
  return (
    <ReadersOnly>
      <IndicatorsPage
        place={place}
        filter={filter}
        support={support}
        onFilter={setFilter}
        standing={
          <>
            <FrozenNote round={place.round} readsStage />
            <ReturnedNote assessmentId={place.round.assessmentId} />
            <StartNote assessmentId={place.round.assessmentId} timeZone={place.round.timeZone} />
          </>
        }
        helpWith={(codes) => <HelpMeButton {...place} codes={codes} />}
      />
    </ReadersOnly>
  )
}
