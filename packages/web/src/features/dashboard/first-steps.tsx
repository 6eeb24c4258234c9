import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../lib/use-may.ts'
import { Panel } from '../../ui/panel.tsx'
import styles from './first-steps.module.css'
import type { Dashboard } from './use-dashboard.ts'

/** What an administrator does next in an institution that has just been set up; others see nothing of it. */
export function FirstSteps({ dashboard: { institution } }: { dashboard: Dashboard }) {
  const { t } = useLingui()
  if (!useMay(institution.id)('manage_people')) return null
  const params = { slug: institution.slug }
  return (
    <Panel title={t`Sesudah itu`}>
      <ul className={styles.steps}>
        <li>
          <Link to="/$slug/administrasi/orang" params={params}>
            <Trans>Undang rekan kerja</Trans>
          </Link>
          <p>
            <Trans>Satu tautan per orang; kata sandinya mereka buat sendiri.</Trans>
          </p>
        </li>
        <li>
          <Link to="/$slug/administrasi/unit" params={params}>
            <Trans>Rapikan unit kerja</Trans>
          </Link>
          <p>
            <Trans>Ganti nama, gabung, atau tambah; riwayatnya tersimpan.</Trans>
          </p>
        </li>
        <li>
          <Link to="/$slug/administrasi/impor" params={params}>
            <Trans>Impor nilai tahun lalu</Trans>
          </Link>
          <p>
            <Trans>
              Dari tabel CSV atau XLSX; tampak dahulu apa yang akan berubah. Bila tahun lalu sudah ada di
              Undagi, asesor internal memulai dari sana: tombolnya di Beranda dan di Penilaian.
            </Trans>
          </p>
        </li>
        <li>
          <Link to="/$slug/administrasi/putaran" params={params}>
            <Trans>Buka putaran tahun lain</Trans>
          </Link>
          <p>
            <Trans>Tanggal, batas waktu, dan edisi diatur per tahun.</Trans>
          </p>
        </li>
      </ul>
    </Panel>
  )
}
