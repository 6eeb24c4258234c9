import { useSuspenseQueries } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { findIndicator } from '@undagi/maturity'
import { SecondRatingPage } from '../../features/double-ratings/rating/second-rating-page.tsx'
import { EvidenceBeside } from '../../features/evidence/judging/evidence-beside.tsx'
import { ClaimPanel } from '../../features/stages-outside/judging/claim-panel.tsx'
import { stageToJudge } from '../../features/stages-outside/stage-to-judge.ts'
import { useJudgedWords } from '../../features/stages-outside/use-judged-words.ts'
import { instrumentQuery } from '../../lib/api/instrument.ts'
import { stageIndicatorQuery, stagesQuery } from '../../lib/api/stages-outside.ts'
import { instrumentOfYear } from '../../lib/instrument-of-year.ts'
import { useMay } from '../../lib/use-may.ts'
import { NotFoundScreen } from '../screens/not-found-screen.tsx'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/penilaian-ganda/$code')

export function SecondRatingRoute() {
  const { institution } = useRound()
  return useMay(institution.id)('rate_second') ? <SecondRating /> : <OwnRoleScreen />
}

function SecondRating() {
  const { code } = route.useParams()
  const { institution, round } = useRound()
  const { assessmentId } = round
  const { stageName } = useJudgedWords()
  const [{ data: overview }, { data: stages }, { data: edited }] = useSuspenseQueries({
    queries: [
      stagesQuery(assessmentId),
      stageIndicatorQuery({ assessmentId, code }),
      instrumentQuery(round.edition),
    ],
  })
  const instrument = instrumentOfYear(edited, round.year)
  const indicator = findIndicator(instrument, code)
  if (indicator === undefined) return <NotFoundScreen />
  const [self] = stages.stages
  return (
    <SecondRatingPage
      key={code}
      place={{ institution, round, instrument }}
      indicator={indicator}
      stage={stageToJudge(overview)}
      claim={
        self ? <ClaimPanel {...{ instrument, indicator }} title={stageName(self.stage)} words={self} /> : null
      }
      evidence={<EvidenceBeside {...{ institution, assessmentId, code }} />}
    />
  )
}
