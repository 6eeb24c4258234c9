import { Trans, useLingui } from '@lingui/react/macro'
import { Screen } from '../screens/screen.tsx'

/** For a colleague with another role: what stands here, and whom to ask. */
export function NotAdministratorScreen({ institutionName }: { readonly institutionName: string }) {
  const { t } = useLingui()
  return (
    <Screen title={t`Halaman ini untuk administrator`}>
      <p>
        <Trans>
          Di sini administrator {institutionName} mengatur unit kerja, orang dan putaran penilaian. Akun Anda
          tidak memegang peran itu.
        </Trans>
      </p>
      <p>
        <Trans>
          Bila Anda memerlukannya, mintalah administrator {institutionName} memberi Anda peran administrator;
          ia melakukannya di Administrasi, bagian Orang. Bila ada yang harus diubah sekarang, sampaikan
          perubahannya kepadanya.
        </Trans>
      </p>
    </Screen>
  )
}
