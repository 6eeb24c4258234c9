import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import styles from './coordination-team.module.css'
import type { Shown } from './team-task.ts'

/** What to do first. */
export function NoTeam({ slug, ask }: Shown) {
  return (
    <Panel title={<Trans>Belum ada tim yang dicatat</Trans>}>
      <div className={styles.body}>
        <ol className={styles.steps}>
          <li>
            <Trans>
              Simpan keputusan pembentukan tim di halaman{' '}
              <Link to="/$slug/bukti" params={{ slug }}>
                Bukti
              </Link>
              , misalnya “Keputusan Wali Kota tentang Tim Koordinasi SPBE”.
            </Trans>
          </li>
          <li>
            <Trans>Catat timnya di sini: pilih keputusan itu, lalu isi masa berlakunya.</Trans>
          </li>
          <li>
            <Trans>Tambahkan anggota, tugas menurut keputusan, dan setiap rapat beserta notulanya.</Trans>
          </li>
        </ol>
      </div>
      {ask ? (
        <div className={styles.foot}>
          <Button kind="main" onClick={() => ask({ kind: 'decree' })}>
            <Trans>Catat tim</Trans>
          </Button>
        </div>
      ) : null}
    </Panel>
  )
}
