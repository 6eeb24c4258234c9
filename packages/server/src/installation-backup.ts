import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { BackupProblem } from './backup/backup-problem.ts'
import { type DocumentTally, tallyDocuments } from './backup/bundle/tally-documents.ts'
import { type VerifiedBundle, verifyBundle } from './backup/bundle/verify-bundle.ts'
import { type EarlierData, forgetEarlierData, listEarlierData, undoRestore } from './backup/earlier-data.ts'
import { type Watching, watchedBy } from './backup/progress.ts'
import { type RestoredBackup, restoreBackup } from './backup/restore-backup.ts'
import { type WrittenBackup, writeBackup } from './backup/write-backup.ts'
import { recordCommand } from './features/backups/record-command.ts'
import { installationSecret } from './installation.ts'
import { explained, openFiles, openFilesToServe } from './open-files.ts'
import { openServer } from './open-server.ts'
import type { DatabaseServer } from './platform/database/database-server.ts'
import { fileFolderIn } from './platform/files/disk-store.ts'
import type { FileStore } from './platform/files/file-store.ts'
import type { S3Settings } from './platform/files/s3-settings.ts'
import { UnusableFileStore } from './platform/files/unusable-file-store.ts'

/** Which installation; as `start` takes it. */
export interface Place {
  readonly dataFolder: string
  readonly databaseUrl?: string | undefined
  /** Where its documents lie, if not in the data folder. */
  readonly s3?: S3Settings | undefined
}

/** Writes everything of this installation into a new file; people may go on working. */
export async function backUpInstallation(
  place: Place,
  { file, ...watching }: { file: string } & Watching,
): Promise<WrittenBackup> {
  refuseEmptyFolder(place)
  const path = resolve(file)
  return withFiles(place, (files) =>
    withServer(place, (server) =>
      recordCommand(server, path, () =>
        writeBackup({ server, file: path, ...files, at: new Date(), ...watching }),
      ),
    ),
  )
}

/** The same without a note of it: for a process that another has asked, and that keeps the record. */
export async function writeBackupOf(
  place: Place,
  { file, ...watching }: { file: string } & Watching,
): Promise<WrittenBackup> {
  return withFiles(place, (files) =>
    withServer(place, (server) => writeBackup({ server, file, ...files, at: new Date(), ...watching })),
  )
}

/** Whether a file is a whole backup; needs no installation. */
export async function checkBackup(
  file: string,
  watching: Watching = {},
): Promise<VerifiedBundle & DocumentTally> {
  const bundle = await verifyBundle(file, watchedBy(watching))
  return { ...bundle, ...tallyDocuments(bundle.manifest) }
}

/** Puts a backup in the place of what this installation holds, which is kept. */
export async function restoreInstallation(
  place: Place,
  request: { file: string; fromOtherInstallation?: boolean } & Watching,
): Promise<RestoredBackup> {
  const restore = (files: Files) =>
    withServer(place, (server) => restoreBackup({ server, ...files, at: new Date(), ...request }))
  return withFiles(place, restore, openFilesToServe)
}

export async function listEarlier(place: Place): Promise<readonly EarlierData[]> {
  refuseEmptyFolder(place)
  return withServer(place, listEarlierData)
}

export async function undoLastRestore(place: Place, name?: string): Promise<{ used: string; aside: string }> {
  refuseEmptyFolder(place)
  return withServer(place, (server) => undoRestore(server, { name, at: new Date() }))
}

export async function forgetEarlier(place: Place, name: string): Promise<void> {
  refuseEmptyFolder(place)
  await withServer(place, (server) => forgetEarlierData(server, name))
}

interface Files {
  readonly store: FileStore
  readonly fileFolder: string
}

/** With the documents; what an operator can do about a bucket that does not serve is a problem of the backup. */
async function withFiles<T>(
  { dataFolder, s3 }: Place,
  work: (files: Files) => Promise<T>,
  open = openFiles,
): Promise<T> {
  try {
    const store = await open({ dataFolder, s3 })
    return await explained(s3, () => work({ store, fileFolder: fileFolderIn(dataFolder) }))
  } catch (error) {
    if (!(error instanceof UnusableFileStore)) throw error
    throw new BackupProblem('files_out_of_reach', error.message, { cause: error })
  }
}

export async function withServer<T>(
  { dataFolder, databaseUrl }: Place,
  work: (server: DatabaseServer) => Promise<T>,
): Promise<T> {
  const secret = installationSecret(dataFolder, 'secret')
  const server = await openServer({ dataFolder, databaseUrl, secret })
  try {
    return await work(server)
  } finally {
    await server.stop()
  }
}

function refuseEmptyFolder(place: Place): void {
  const missing = missingInstallation(place)
  if (missing !== undefined) throw new BackupProblem('no_installation', missing)
}

/** Says that there is no installation: a mistyped folder would otherwise become a new one. */
export function missingInstallation({ dataFolder, databaseUrl }: Place): string | undefined {
  if (databaseUrl !== undefined || existsSync(join(dataFolder, 'postgres'))) return undefined
  return `Tidak ada instalasi Undagi di ${dataFolder}. Sebutkan folder datanya dengan --data.`
}
