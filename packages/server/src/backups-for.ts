import { join } from 'node:path'
import type { CompositionOptions } from './compose.ts'
import type { StartOptions } from './main.ts'
import { writeBackupApart } from './write-backup-apart.ts'

type Asked = Pick<
  StartOptions,
  'dataFolder' | 'databaseUrl' | 's3' | 'backupFolder' | 'backupTimeOfDay' | 'backupTimeZone'
>

/** The nightly backups of an installation, as whoever starts it wants them. */
export function backupsFor(asked: Asked): NonNullable<CompositionOptions['backups']> {
  const { dataFolder, databaseUrl, s3, backupFolder = join(dataFolder, 'backups') } = asked
  const { backupTimeOfDay = '02:00', backupTimeZone = null } = asked
  return {
    settings: {
      ...{ folder: backupFolder, timeOfDay: backupTimeOfDay, timeZone: backupTimeZone },
      ...{ dataFolder, ownServer: databaseUrl !== undefined },
    },
    write: (file, signal) => writeBackupApart({ dataFolder, databaseUrl, s3 }, file, signal),
  }
}
