import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { BackupProblem } from './backup/backup-problem.ts'
import type { Place } from './installation-backup.ts'
import { s3SettingsSchema } from './platform/files/s3-settings.ts'

const unfinished = 'Terhenti sebelum selesai, karena Undagi atau proses cadangannya dihentikan.'
const program = fileURLToPath(new URL('./backup-process.ts', import.meta.url))

export const backupOrderSchema = z.strictObject({
  place: z.strictObject({
    dataFolder: z.string(),
    databaseUrl: z.string().optional(),
    s3: s3SettingsSchema.optional(),
  }),
  file: z.string(),
})
export const backupAnswerSchema = z.union([
  z.strictObject({ fileBytes: z.number() }),
  z.strictObject({ error: z.string() }),
])

/** Writes a backup in a process of its own and of low priority: requests do not wait for it, and its memory goes with it. */
export function writeBackupApart(
  place: Place,
  file: string,
  signal: AbortSignal,
): Promise<{ readonly fileBytes: number }> {
  return new Promise((resolve, reject) => {
    const child = fork(program, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    let answer: z.infer<typeof backupAnswerSchema> | undefined
    child.on('message', (message) => {
      answer = backupAnswerSchema.parse(message)
    })
    child.once('error', reject)
    // Without its line the child clears away what is half made, and ends.
    const stop = () => child.connected && child.disconnect()
    signal.addEventListener('abort', stop)
    child.once('exit', () => {
      signal.removeEventListener('abort', stop)
      if (answer !== undefined && 'fileBytes' in answer) resolve(answer)
      else reject(new BackupProblem('not_written', answer?.error ?? unfinished))
    })
    child.send({ place, file } satisfies z.infer<typeof backupOrderSchema>)
  })
}
