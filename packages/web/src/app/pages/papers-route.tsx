import { PapersPage } from '../../features/papers/papers-page.tsx'
import { useMay } from '../../lib/use-may.ts'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { useRound } from '../use-round.ts'

export function PapersRoute() {
  const { institution, round } = useRound()
  const may = useMay(institution.id)
  const readsOwn = may('read_papers')
  const readsReport = may('read_report')
  if (!readsOwn && !readsReport) return <OwnRoleScreen />
  return (
    <PapersPage
      assessmentId={round.assessmentId}
      institutionId={institution.id}
      institutionName={institution.name}
      year={round.year}
      readsOwn={readsOwn}
      readsReport={readsReport}
    />
  )
}
