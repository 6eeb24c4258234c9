import { useQuery, useSuspenseQueries } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { findIndicator } from '@undagi/maturity'
import { EvidenceBeside } from '../../features/evidence/judging/evidence-beside.tsx'
import { findingsQuery } from '../../features/findings/api/findings.ts'
import { CriterionFinding } from '../../features/findings/criterion-finding.tsx'
import { foundCriteria } from '../../features/findings/found-criteria.ts'
import { SupportNote } from '../../features/findings/support-note.tsx'
import { JudgingPage } from '../../features/stages-outside/judging/judging-page.tsx'
import { stageToJudge } from '../../features/stages-outside/stage-to-judge.ts'
import { instrumentQuery } from '../../lib/api/instrument.ts'
import { sessionQuery } from '../../lib/api/session.ts'
import { stagesQuery } from '../../lib/api/stages-outside.ts'
import { instrumentOfYear } from '../../lib/instrument-of-year.ts'
import { AssessorsOnly } from '../screens/assessors-only.tsx'
import { NotFoundScreen } from '../screens/not-found-screen.tsx'
import { NotYetJudgedScreen } from '../screens/not-yet-judged-screen.tsx'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/penilaian-luar/$code')

export function JudgingRoute() {
  return (
    <AssessorsOnly>
      <Judging />
    </AssessorsOnly>
  )
}

function Judging() {
  const { code } = route.useParams()
  const { saring } = route.useSearch()
  const { institution, round } = useRound()
  const { assessmentId, timeZone } = round
  const [{ data: overview }, { data: session }, { data: edited }] = useSuspenseQueries({
    queries: [stagesQuery(assessmentId), sessionQuery, instrumentQuery(round.edition)],
  })
  const address = { assessmentId, code }
  const { data: findings } = useQuery(findingsQuery(address))
  const instrument = instrumentOfYear(edited, round.year)
  const indicator = findIndicator(instrument, code)
  const stage = stageToJudge(overview)
  if (indicator === undefined) return <NotFoundScreen />
  if (stage === undefined) return <NotYetJudgedScreen />
  return (
    <JudgingPage
      key={code}
      place={{ institution, round, instrument }}
      personId={session.person.id}
      {...{ indicator, stage }}
      filter={saring}
      found={findings === undefined ? [] : foundCriteria(indicator, findings)}
      renderFinding={(criterionCode) => <CriterionFinding {...{ address, criterionCode, timeZone }} />}
      evidence={<EvidenceBeside {...{ institution, assessmentId, code }} />}
      support={<SupportNote {...{ address, indicator }} value={findings?.claimed ?? null} />}
    />
  )
}
