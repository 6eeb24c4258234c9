import { BackupProblem } from '../../backup/backup-problem.ts'

/** What an administrator reads: a problem in its own words; of anything else, which tells of our insides, only where to look. */
export function failureWords(error: unknown): string {
  if (error instanceof BackupProblem) return error.message
  if (isStop(error)) return 'Terhenti sebelum selesai, karena Undagi atau proses cadangannya dihentikan.'
  return 'Kesalahan yang tidak terduga. Tidak ada cadangan yang dibuat, dan data tidak berubah. Rinciannya ada di catatan server (journalctl -u undagi).'
}

/** The same, with the details for whoever runs the server. */
export function reportFailure(error: unknown): string {
  if (!(error instanceof BackupProblem || isStop(error))) {
    process.stderr.write(
      `Backup: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
  }
  return failureWords(error)
}

const isStop = (error: unknown) => error instanceof Error && error.name === 'AbortError'
