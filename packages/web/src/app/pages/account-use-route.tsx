import { AccountUsePage } from '../../features/shared-accounts/own/account-use-page.tsx'

export function AccountUseRoute() {
  return <AccountUsePage help={null} />
}
