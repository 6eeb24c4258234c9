import { TrustPage } from '../../features/trust/trust-page.tsx'
import { usePlace } from '../use-place.ts'

export function TrustPageRoute() {
  return <TrustPage institution={usePlace().institution} />
}
