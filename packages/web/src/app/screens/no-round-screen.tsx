import { Trans, useLingui } from '@lingui/react/macro'
import { Screen } from './screen.tsx'

export function NoRoundScreen() {
  const { t } = useLingui()
  return (
    <main>
      <Screen title={t`Belum ada putaran evaluasi`}>
        <p>
          <Trans>
            Penilaian dilakukan per putaran, misalnya “Evaluasi 2022” dengan 47 indikator. Administrator
            instansi Anda membuka putaran pertama; sesudah itu Beranda dan Penilaian muncul di sini.
          </Trans>
        </p>
      </Screen>
    </main>
  )
}
