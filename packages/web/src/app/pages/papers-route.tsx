import { useQuery } from '@tanstack/react-query'
import { PapersPage } from '../../features/papers/papers-page.tsx'
import { stageQuery } from '../../features/stages/api/stage.ts'
import { approvedDay } from '../../features/stages/approved-day.ts'
import { useMay } from '../../lib/use-may.ts'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { useRound } from '../use-round.ts'

export function PapersRoute() {
  const { institution, round } = useRound()
  const may = useMay(institution.id)
  const readsOwn = may('read_papers')
  const readsReport = may('read_report')
  const { data: stage } = useQuery({
    ...stageQuery(round.assessmentId),
    enabled: readsOwn && may('read_assessment'),
  })
  if (!readsOwn && !readsReport) return <OwnRoleScreen />
  return (
    <PapersPage
      assessmentId={round.assessmentId}
      institutionId={institution.id}
      institutionName={institution.name}
      year={round.year}
      readsOwn={readsOwn}
      approvedOn={stage && approvedDay(stage, round.timeZone)}
      readsReport={readsReport}
    />
  )
}
