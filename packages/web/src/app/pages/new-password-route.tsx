import { Trans } from '@lingui/react/macro'
import { Link, useLocation } from '@tanstack/react-router'
import { NewPasswordPage } from '../../features/password-reset/new-password-page.tsx'

/** The browser keeps to itself what stands behind the #: no server and no proxy on the way sees it in an address. */
export function NewPasswordRoute() {
  const token = useLocation({ select: ({ hash }) => hash })
  return (
    <NewPasswordPage
      key={token}
      token={token}
      back={
        <Link to="/masuk">
          <Trans>Ke halaman masuk</Trans>
        </Link>
      }
    />
  )
}
