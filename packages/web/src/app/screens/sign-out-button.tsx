import { Trans } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { SignOutFailed } from '../frame/sign-out-failed.tsx'
import { useSignOut } from '../frame/use-sign-out.ts'

/** The way out of a screen that has no frame around it. */
export function SignOutButton() {
  const leave = useSignOut()
  return (
    <>
      <Button onClick={() => leave.mutate()}>
        <Trans>Keluar</Trans>
      </Button>
      <SignOutFailed leave={leave} />
    </>
  )
}
