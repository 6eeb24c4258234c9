import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { securityQuery } from '../../features/account/api/account.ts'
import { Screen } from './screen.tsx'
import { SignOutButton } from './sign-out-button.tsx'

/** Signed in, and nothing is open: either nothing is theirs, or it waits for a second factor of this session. */
export function NoInstitutionScreen() {
  const { t } = useLingui()
  const { data: security } = useSuspenseQuery(securityQuery)
  return (
    <main>
      {security.secondFactorRequired ? (
        <Screen title={t`Akses Anda menunggu langkah kedua`} actions={<SignOutButton />}>
          <p>
            <Trans>
              Yang didelegasikan kepada Anda, atau peran Anda, meminta langkah kedua saat masuk, dan kali ini
              Anda masuk tanpa itu.
            </Trans>
          </p>
          <p>
            <Trans>
              Keluar, lalu masuk lagi: di sana Anda dipandu memasang aplikasi kode di ponsel Anda. Teks yang
              belum terkirim tetap tersimpan di perangkat ini.
            </Trans>
          </p>
        </Screen>
      ) : (
        <Screen title={t`Akun Anda tidak terhubung ke instansi`} actions={<SignOutButton />}>
          <p>
            <Trans>
              Anda sudah masuk, tetapi tidak ada instansi yang terbuka bagi Anda: belum ada yang mendaftarkan
              Anda, atau peran dan pendelegasian Anda sudah berakhir. Mintalah administrator instansi Anda
              memberi Anda peran, lalu muat ulang halaman ini.
            </Trans>
          </p>
        </Screen>
      )}
    </main>
  )
}
