import { Trans } from '@lingui/react/macro'
import { Panel } from '../../ui/panel.tsx'
import type { Backups } from './backup-shapes.ts'
import styles from './backups-page.module.css'
import { restoreCommands } from './restore-commands.ts'

/** For the person at the server, with the commands as they are typed there. */
export function RestoreGuide({ backups }: { readonly backups: Backups }) {
  const { check, restore, undo } = restoreCommands(backups)
  return (
    <Panel title={<Trans>Memulihkan</Trans>}>
      <ol className={styles.steps}>
        <li>
          <Trans>Di server, hentikan Undagi. Orang yang sedang bekerja terputus.</Trans>
          <pre>sudo systemctl stop undagi</pre>
        </li>
        <li>
          <Trans>Periksa cadangannya sampai ke byte terakhir.</Trans>
          <pre>{check}</pre>
        </li>
        <li>
          <Trans>
            Pulihkan, sebagai pengguna yang menjalankan Undagi. Data yang ada sekarang tidak dihapus,
            melainkan disimpan di sampingnya.
          </Trans>
          <pre>{restore}</pre>
        </li>
        <li>
          <Trans>Jalankan lagi. Setiap orang masuk kembali dengan kata sandinya.</Trans>
          <pre>sudo systemctl start undagi</pre>
        </li>
      </ol>
      <p className={styles.after}>
        <Trans>
          Keliru memilih cadangan? <code>{undo}</code> memakai kembali data sebelum pemulihan.
        </Trans>
      </p>
    </Panel>
  )
}
