import { SignInRulesPage } from '../../features/sign-in-rules/sign-in-rules-page.tsx'
import { usePlace } from '../use-place.ts'

export function SignInRulesPageRoute() {
  return <SignInRulesPage institution={usePlace().institution} />
}
