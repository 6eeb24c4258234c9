// Run as a process of its own by writeBackupApart: is told place and file, writes one backup, answers and ends. When whoever
// asked is gone, or the terminal says stop, it clears away what is half made.
import { setPriority } from 'node:os'
import { reportFailure } from './features/backups/failure-words.ts'
import { writeBackupOf } from './installation-backup.ts'
import { type backupAnswerSchema, backupOrderSchema } from './write-backup-apart.ts'

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())
process.once('disconnect', () => stop.abort())

yieldToRequests()
process.once('message', async (message) => {
  const { place, file } = backupOrderSchema.parse(message)
  const answer = await writeBackupOf(place, { file, signal: stop.signal }).then(
    ({ fileBytes }) => ({ fileBytes }),
    (error: unknown) => ({ error: reportFailure(error) }),
  )
  if (process.connected) process.send?.(answer satisfies typeof backupAnswerSchema._output)
  if (process.connected) process.disconnect()
})

/** Where the system does not allow it, the backup is written all the same. */
function yieldToRequests(): void {
  try {
    setPriority(10)
  } catch {
    // A hardened system may forbid even to step back.
  }
}
