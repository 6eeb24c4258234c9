import { useParams } from '@tanstack/react-router'
import { HandoverPage } from '../../features/handovers/handover-page.tsx'
import { useMay } from '../../lib/use-may.ts'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { usePlace } from '../use-place.ts'

/** One's own pack, or with a person in the address theirs. */
export function HandoverRoute() {
  const { institution } = usePlace()
  const { personId = null } = useParams({ strict: false })
  const may = useMay(institution.id)
  if (!may('see_own_handover')) return <OwnRoleScreen />
  return <HandoverPage key={personId} {...{ institution, personId }} />
}
