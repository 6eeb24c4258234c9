import type { z } from '@hono/zod-openapi'
import { judgeBackups, type LastRuns } from './backup-health.ts'
import type { BackupOffice } from './backup-office.ts'
import { nextDue } from './backup-schedule.ts'
import type { BackupRun } from './backups.repository.ts'
import type { backupRunSchema, backupsSchema } from './backups.schemas.ts'

export function presentRun(run: BackupRun): z.infer<typeof backupRunSchema> {
  const { id, kind, requestedByName, startedAt, finishedAt, outcome, file, bytes, error } = run
  return {
    ...{ id, kind, requestedByName, outcome, file, bytes, error },
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  }
}

interface Found {
  readonly runs: readonly BackupRun[]
  readonly last: LastRuns
  readonly documentsAmiss: number
  readonly timeZone: string
  readonly now: Date
}

export function presentBackups(
  { timeOfDay, folder, dataFolder, ownServer }: BackupOffice,
  { runs, last, documentsAmiss, timeZone, now }: Found,
): z.infer<typeof backupsSchema> {
  return {
    schedule:
      folder === null
        ? null
        : { timeOfDay, timeZone, folder, nextAt: nextDue(now, { timeOfDay, timeZone }).toISOString() },
    health: {
      ...judgeBackups(now, last, timeZone),
      lastSuccessAt: last.lastSuccess?.toISOString() ?? null,
    },
    ...{ timeZone, dataFolder, ownServer, documentsAmiss },
    runs: runs.map(presentRun),
  }
}
