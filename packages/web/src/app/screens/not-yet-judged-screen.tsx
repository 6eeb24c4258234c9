import { Trans, useLingui } from '@lingui/react/macro'
import { Screen } from './screen.tsx'

/** For an assessor who comes before the first stage was opened. */
export function NotYetJudgedScreen() {
  const { t } = useLingui()
  return (
    <Screen title={t`Penilaian luar belum dimulai`}>
      <p>
        <Trans>
          Sesudah penilaian mandiri dikirim, tim pelaksana nasional membuka penilaian dokumen. Sejak itu
          setiap indikator dapat dinilai di sini.
        </Trans>
      </p>
    </Screen>
  )
}
