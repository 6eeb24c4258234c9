import { Trans, useLingui } from '@lingui/react/macro'
import { Screen } from './screen.tsx'
import { SignOutButton } from './sign-out-button.tsx'

export function NoInstitutionScreen() {
  const { t } = useLingui()
  return (
    <main>
      <Screen title={t`Akun Anda belum terhubung ke instansi`} actions={<SignOutButton />}>
        <p>
          <Trans>
            Anda sudah masuk, tetapi belum ada instansi yang mendaftarkan Anda. Mintalah administrator
            instansi Anda menambahkan surel Anda, lalu muat ulang halaman ini.
          </Trans>
        </p>
      </Screen>
    </main>
  )
}
