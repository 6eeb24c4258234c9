import { TokensPage } from '../../features/api-tokens/administration/tokens-page.tsx'
import { usePlace } from '../use-place.ts'

export function TokensPageRoute() {
  return <TokensPage institution={usePlace().institution} />
}
