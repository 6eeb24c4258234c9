import { useSuspenseQueries } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { JudgedPage } from '../../features/stages-outside/list/judged-page.tsx'
import { stageToJudge } from '../../features/stages-outside/stage-to-judge.ts'
import { instrumentQuery } from '../../lib/api/instrument.ts'
import { sessionQuery } from '../../lib/api/session.ts'
import { stagesQuery } from '../../lib/api/stages-outside.ts'
import { instrumentOfYear } from '../../lib/instrument-of-year.ts'
import { AssessorsOnly } from '../screens/assessors-only.tsx'
import { NotYetJudgedScreen } from '../screens/not-yet-judged-screen.tsx'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/penilaian-luar')

export function JudgedRoute() {
  return (
    <AssessorsOnly>
      <Judged />
    </AssessorsOnly>
  )
}

function Judged() {
  const { saring } = route.useSearch()
  const { institution, round } = useRound()
  const [{ data: overview }, { data: session }, { data: edited }] = useSuspenseQueries({
    queries: [stagesQuery(round.assessmentId), sessionQuery, instrumentQuery(round.edition)],
  })
  const stage = stageToJudge(overview)
  if (stage === undefined) return <NotYetJudgedScreen />
  const place = { institution, round, instrument: instrumentOfYear(edited, round.year) }
  return <JudgedPage {...{ place, stage }} personId={session.person.id} filter={saring} />
}
