import type { Migration } from '../../platform/database/migrate.ts'
import { BackupProblem } from '../backup-problem.ts'
import type { BundleHead } from '../bundle/format.ts'

/** The migrations that made the bundle's tables; ours must begin with them. */
export function migrationsOf(bundle: BundleHead, ours: readonly Migration[]): readonly Migration[] {
  bundle.migrations.forEach(({ name, sha256 }, position) => {
    if (ours[position]?.name !== name || ours[position].sha256 !== sha256) {
      throw new BackupProblem(
        'newer_version',
        `Cadangan ini dibuat oleh Undagi ${bundle.undagiVersion}, versi yang lebih baru atau lain daripada yang terpasang di sini (${name} tidak dikenal). Tidak ada yang diubah. Pasang versi itu atau yang lebih baru, lalu ulangi.`,
      )
    }
  })
  return ours.slice(0, bundle.migrations.length)
}
