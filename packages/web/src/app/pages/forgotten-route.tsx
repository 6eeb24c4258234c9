import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { ForgottenPage } from '../../features/password-reset/forgotten-page.tsx'

export function ForgottenRoute() {
  return (
    <ForgottenPage
      back={
        <Link to="/masuk">
          <Trans>Kembali ke halaman masuk</Trans>
        </Link>
      }
    />
  )
}
