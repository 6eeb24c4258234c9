import { getRouteApi } from '@tanstack/react-router'
import { PolicyPage } from '../../features/policies/page/policy-page.tsx'
import { PolicyReadersOnly } from '../screens/policy-readers-only.tsx'
import { usePlace } from '../use-place.ts'

const route = getRouteApi('/$slug/kebijakan/$policyId')

export function PolicyRoute() {
  const { policyId } = route.useParams()
  const { institution, rounds } = usePlace()
  return (
    <PolicyReadersOnly>
      <PolicyPage key={policyId} {...{ institution, policyId, rounds }} />
    </PolicyReadersOnly>
  )
}
