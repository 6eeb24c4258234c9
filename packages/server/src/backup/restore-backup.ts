import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import type { DatabaseServer } from '../platform/database/database-server.ts'
import { readMigrations } from '../platform/database/migrate.ts'
import { createDiskStore } from '../platform/files/disk-store.ts'
import type { FileStore } from '../platform/files/file-store.ts'
import type { BundleHead, BundleManifest } from './bundle/format.ts'
import { type DocumentTally, tallyDocuments } from './bundle/tally-documents.ts'
import { verifyBundle } from './bundle/verify-bundle.ts'
import { type Watching, watchedBy } from './progress.ts'
import { claimTarget, createBeside, dropDatabase, dropLeftovers } from './restore/beside-database.ts'
import { refuseBusy, refuseSomeoneElses, refuseWithoutRights } from './restore/check-target.ts'
import { migrationsOf } from './restore/check-version.ts'
import { connectKeeper, ownerName } from './restore/connect-keeper.ts'
import { restoreName } from './restore/database-names.ts'
import { fillBeside } from './restore/fill-beside.ts'
import { freeEarlierName } from './restore/free-earlier-name.ts'
import { restoreFiles } from './restore/restore-files.ts'
import { restoreProblem } from './restore/restore-problem.ts'
import { switchDatabases } from './restore/switch-databases.ts'

export interface RestoreRequest extends Watching {
  readonly server: DatabaseServer
  readonly file: string
  /** Where documents are kept. */
  readonly fileFolder: string
  /** Instead of that folder. */
  readonly store?: FileStore | undefined
  readonly at: Date
  /** Also over the people of another installation. */
  readonly fromOtherInstallation?: boolean | undefined
}

export interface RestoredBackup extends DocumentTally {
  readonly head: BundleHead
  readonly totals: BundleManifest['totals']
  /** The database that holds what was here before. */
  readonly earlier: string
}

/** Verifies the bundle, restores it beside, compares, and only then puts it in the place of what is there, which is kept. */
export async function restoreBackup(request: RestoreRequest): Promise<RestoredBackup> {
  const {
    server,
    at,
    fileFolder,
    store = createDiskStore(fileFolder),
    fromOtherInstallation = false,
  } = request
  const progress = watchedBy(request)
  const bundle = await verifyBundle(resolve(request.file), progress)
  const migrations = migrationsOf(bundle.head, readMigrations())
  const keeper = await connectKeeper(server)
  try {
    const target = server.database
    await claimTarget(keeper, target)
    await refuseWithoutRights(keeper, target)
    if (!fromOtherInstallation) await refuseSomeoneElses(server, bundle.head)
    await refuseBusy(keeper, target)
    await dropLeftovers(keeper, target)
    const replacement = restoreName(target, at)
    const aside = await freeEarlierName(keeper, target, at)
    await besideOrNot(server, { keeper, replacement }, async () => {
      await createBeside(keeper, { target, name: replacement, owner: ownerName(server) })
      await fillBeside(server.beside(replacement), { bundle, migrations, progress })
      await restoreFiles({ bundle, store, fileFolder, progress })
      progress.report('switch', '', 0)
      await refuseBusy(keeper, target)
      await switchDatabases(keeper, { target, replacement, aside })
    })
    const { head, manifest } = bundle
    return { head, totals: manifest.totals, ...tallyDocuments(manifest), earlier: aside }
  } finally {
    await keeper.end()
  }
}

/** Whatever fails, the half-made database goes, and what went wrong is what the person is told. */
async function besideOrNot(
  server: DatabaseServer,
  { keeper, replacement }: { keeper: pg.Client; replacement: string },
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    await dropDatabase(keeper, replacement).catch(() => dropLater(server, replacement))
    throw restoreProblem(error)
  }
}

/** The line broke, or the server is just coming back; what cannot be cleared now, the next run clears. */
async function dropLater(server: DatabaseServer, replacement: string): Promise<void> {
  for (let patience = 30; patience > 0; patience -= 1) {
    const keeper = await connectKeeper(server).catch(() => pause(1_000))
    if (keeper === undefined) continue
    await dropDatabase(keeper, replacement)
      .catch(() => {})
      .finally(() => keeper.end())
    return
  }
}
