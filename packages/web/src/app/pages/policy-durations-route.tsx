import { DurationsPage } from '../../features/policies/durations/durations-page.tsx'
import { PolicyReadersOnly } from '../screens/policy-readers-only.tsx'
import { usePlace } from '../use-place.ts'

export function PolicyDurationsRoute() {
  const { institution } = usePlace()
  return (
    <PolicyReadersOnly>
      <DurationsPage institution={institution} />
    </PolicyReadersOnly>
  )
}
