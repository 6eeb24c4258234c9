import { useSuspenseQuery } from '@tanstack/react-query'
import { WorkingPaperButton } from '../../features/assessments/list/working-paper-button.tsx'
import { ResultPage } from '../../features/stages-outside/result/result-page.tsx'
import { instrumentQuery } from '../../lib/api/instrument.ts'
import { instrumentOfYear } from '../../lib/instrument-of-year.ts'
import { useMay } from '../../lib/use-may.ts'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { useRound } from '../use-round.ts'

/** For whoever reads the stages; how much of them, the server says. */
export function ResultRoute() {
  const { institution } = useRound()
  return useMay(institution.id)('read_stages') ? <Result /> : <OwnRoleScreen />
}

function Result() {
  const { institution, round } = useRound()
  const { data: edited } = useSuspenseQuery(instrumentQuery(round.edition))
  const instrument = instrumentOfYear(edited, round.year)
  return (
    <ResultPage
      key={round.assessmentId}
      place={{ institution, round, instrument }}
      paper={<WorkingPaperButton assessmentId={round.assessmentId} />}
    />
  )
}
