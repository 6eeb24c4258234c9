import { existsSync } from 'node:fs'
import { type BackupHealth, judgeBackups } from '../../features/backups/backup-health.ts'
import {
  selectInstallationTimeZone,
  selectLastRuns,
  selectLastSuccess,
} from '../../features/backups/backups.repository.ts'
import { installation } from '../../platform/database/tables/installation.tables.ts'
import type { Finding } from '../finding.ts'
import type { DatabaseCheck } from '../patient.ts'

/** So young an installation has its first night still before it. */
const youngMs = 2 * 24 * 60 * 60 * 1000

const advice =
  'Buat satu sekarang: npx --no-install undagi backup NAMA.undagi. Lalu lihat Administrasi, Cadangan: undagi serve mencadangkan sendiri setiap malam, kecuali dijalankan dengan --no-backup.'

interface BackupFacts {
  readonly health: BackupHealth
  readonly file: string | null
  readonly fileIsThere: boolean
  readonly isYoung: boolean
}

export const lastBackupCheck: DatabaseCheck = {
  name: 'last-backup',
  title: 'Cadangan terakhir',
  async look(database, { at }) {
    const facts = await database.asOwner(async (db): Promise<BackupFacts> => {
      const [last] = await selectLastRuns(db)
      const [success] = await selectLastSuccess(db)
      const [here] = await db.select({ since: installation.createdAt }).from(installation)
      const zone = (await selectInstallationTimeZone(db)) ?? 'Asia/Jakarta'
      return {
        health: judgeBackups(at, last ?? { lastSuccess: null, lastFailure: null }, zone),
        file: success?.file ?? null,
        fileIsThere: success !== undefined && existsSync(success.file),
        isYoung: here !== undefined && at.getTime() - here.since.getTime() < youngMs,
      }
    })
    return { remark: facts.file ?? 'belum ada', findings: judgeLastBackup(facts) }
  },
}

function judgeLastBackup({ health, file, fileIsThere, isYoung }: BackupFacts): Finding[] {
  const { state, daysAgo } = health
  if (state === 'none') return isYoung ? [] : [{ what: 'Belum ada cadangan yang berhasil.', advice }]
  if (!fileIsThere) {
    const where =
      'Bila berkasnya dipindahkan dengan sengaja, abaikan temuan ini setelah memastikan ia ada di tempat barunya.'
    return [{ what: `Berkas cadangan terakhir, ${file}, tidak ada lagi.`, advice: `${advice} ${where}` }]
  }
  if (state === 'old') return [{ what: `Cadangan terakhir yang berhasil sudah ${daysAgo} hari.`, advice }]
  if (state === 'failed') return [{ what: 'Cadangan yang terakhir dicoba gagal.', advice }]
  return []
}
