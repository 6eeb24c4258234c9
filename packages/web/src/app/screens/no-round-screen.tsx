import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../lib/use-may.ts'
import { buttonClass } from '../../ui/button.tsx'
import { usePlace } from '../use-place.ts'
import { Screen } from './screen.tsx'

export function NoRoundScreen() {
  const { t } = useLingui()
  const { institution } = usePlace()
  const administers = useMay(institution.id)('manage_rounds')
  return (
    <Screen
      title={t`Belum ada putaran evaluasi`}
      actions={
        administers ? (
          <Link
            to="/$slug/administrasi/putaran"
            params={{ slug: institution.slug }}
            className={buttonClass('main')}
          >
            <Trans>Ke Administrasi, Putaran</Trans>
          </Link>
        ) : null
      }
    >
      <p>
        <Trans>
          Penilaian dilakukan per putaran, misalnya “Evaluasi 2022” dengan 47 indikator. Sesudah putaran
          pertama dibuka, Beranda dan Penilaian muncul di sini.
        </Trans>
      </p>
      <p>
        {administers ? (
          <Trans>
            Anda administrator {institution.name}, jadi Anda yang membukanya. Unit kerja dan orang diatur di
            tempat yang sama, dan boleh menyusul.
          </Trans>
        ) : (
          <Trans>Mintalah administrator {institution.name} membuka putaran pertama.</Trans>
        )}
      </p>
    </Screen>
  )
}
