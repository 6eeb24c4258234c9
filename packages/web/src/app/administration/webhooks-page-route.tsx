import { WebhooksPage } from '../../features/webhooks/webhooks-page.tsx'
import { usePlace } from '../use-place.ts'

export function WebhooksPageRoute() {
  return <WebhooksPage institution={usePlace().institution} />
}
