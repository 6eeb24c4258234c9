import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { IndicatorPage } from '../../features/assessments/indicator/indicator-page.tsx'
import { sessionQuery } from '../../lib/api/session.ts'
import { ReadersOnly } from '../screens/readers-only.tsx'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/penilaian/$code')

export function IndicatorRoute() {
  const { code } = route.useParams()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const place = useRound()
  return (
    <ReadersOnly>
      <IndicatorPage place={place} personId={session.person.id} code={code} />
    </ReadersOnly>
  )
}
