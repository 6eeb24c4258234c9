import { Trans } from '@lingui/react/macro'
import { HelpMeButton } from '../../features/delegations/asking/help-me-button.tsx'
import { AccountUsePage } from '../../features/shared-accounts/own/account-use-page.tsx'
import { useMay } from '../../lib/use-may.ts'
import { usePlace } from '../use-place.ts'

export function AccountUseRoute() {
  const { institution, rounds } = usePlace()
  const mayDelegate = useMay(institution.id)('delegate_filling')
  const [latest] = rounds
  return (
    <AccountUsePage
      help={
        mayDelegate && latest ? (
          <>
            <Trans>Orang yang membantu Anda dapat mengisi dengan namanya sendiri:</Trans>{' '}
            <HelpMeButton institution={institution} round={latest} />
          </>
        ) : null
      }
    />
  )
}
