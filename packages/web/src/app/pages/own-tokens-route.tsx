import { OwnTokensPage } from '../../features/api-tokens/own/own-tokens-page.tsx'
import { usePlace } from '../use-place.ts'

export function OwnTokensRoute() {
  return <OwnTokensPage institution={usePlace().institution} />
}
