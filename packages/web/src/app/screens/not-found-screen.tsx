import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { buttonClass } from '../../ui/button.tsx'
import { Screen } from './screen.tsx'

/** Says the same for what does not exist and what one may not see, as the server does. */
export function NotFoundScreen() {
  const { t } = useLingui()
  return (
    <Screen
      title={t`Halaman ini tidak ditemukan`}
      actions={
        <Link to="/" className={buttonClass('main')}>
          <Trans>Ke halaman awal</Trans>
        </Link>
      }
    >
      <p>
        <Trans>
          Alamatnya salah tulis, atau akun Anda tidak mempunyai akses ke instansi dan tahun ini. Bila Anda
          memerlukan akses, mintalah kepada administrator instansi tersebut.
        </Trans>
      </p>
    </Screen>
  )
}
