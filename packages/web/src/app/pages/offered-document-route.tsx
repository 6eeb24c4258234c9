import { getRouteApi } from '@tanstack/react-router'
import { OfferedPage } from '../../features/evidence/offered/offered-page.tsx'
import { useMay } from '../../lib/use-may.ts'
import { DelegatesOnly } from '../screens/delegates-only.tsx'
import { NotFoundScreen } from '../screens/not-found-screen.tsx'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/penilaian/$code/bukti/$offerId')

export function OfferedDocumentRoute() {
  const { code, offerId } = route.useParams()
  const { institution, round } = useRound()
  const may = useMay(institution.id)
  const address = { assessmentId: round.assessmentId, code }
  const page = <OfferedPage {...{ institution, address, offerId }} gone={<NotFoundScreen />} />
  if (!may('read_assessment'))
    return (
      <DelegatesOnly key={code} code={code}>
        {page}
      </DelegatesOnly>
    )
  return may('read_offered_evidence') ? page : <OwnRoleScreen />
}
