import { RequestsPage } from '../../features/contributions/requests-page.tsx'
import { useMay } from '../../lib/use-may.ts'
import { AttachButton } from '../screens/attach-button.tsx'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { useRound } from '../use-round.ts'

export function RequestsRoute() {
  const { institution, round } = useRound()
  const may = useMay(institution.id)
  if (!may('see_own_contributions') && !may('read_contributions')) return <OwnRoleScreen />
  const { assessmentId, timeZone, year } = round
  return (
    <RequestsPage
      {...{ institution, assessmentId, timeZone, year }}
      renderAttach={(request) => (
        <AttachButton address={{ assessmentId, requestId: request.id }} institutionId={institution.id} />
      )}
    />
  )
}
