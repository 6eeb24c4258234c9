import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from './app.ts'
import { listEarlierData } from './backup/earlier-data.ts'
import { backupsFor } from './backups-for.ts'
import { compose } from './compose.ts'
import { issueExamplePapers } from './demo/issue-example-papers.ts'
import { type Example, openExample } from './demo/open-example.ts'
import { startSettlingDrafts } from './features/assessments/settle-rested-drafts.ts'
import { startSealing } from './features/audit-log/start-sealing.ts'
import { startBackupClock } from './features/backups/backup-clock.ts'
import { startTellingOfLapses } from './features/delegations/tell-of-lapses.ts'
import { discardLeftCopies } from './features/evidence/reading/discard-left-copies.ts'
import {
  discardAbandonedImports,
  startDiscardingImports,
} from './features/imports/discard-abandoned-imports.ts'
import { importEditions } from './features/instruments/import-editions.ts'
import { importPublishedResults } from './features/published-results/import-published-results.ts'
import { startReminding } from './features/reminders/start-reminding.ts'
import { startTellingWebhooks } from './features/reminders/start-telling-webhooks.ts'
import { deleteLeftovers, startDeletingLeftovers } from './features/session/delete-leftovers.ts'
import type { SetupCode, SetupDoor } from './features/setup/setup-door.ts'
import { startWatchingAccounts } from './features/shared-accounts/watch-accounts.ts'
import { startCaringForFiles } from './features/stored-files/care-for-files.ts'
import { startSweepingUploads } from './features/uploads/sweep-uploads.ts'
import { installationSecret, setupCodeIn } from './installation.ts'
import { metricsAt } from './metrics-at.ts'
import { openFilesToServe } from './open-files.ts'
import { openServer } from './open-server.ts'
import { ensureOwnBucket } from './own-bucket.ts'
import { systemClock } from './platform/clock.ts'
import type { DatabaseServer } from './platform/database/database-server.ts'
import { migrate } from './platform/database/migrate.ts'
import type { FileStore } from './platform/files/file-store.ts'
import type { S3Settings } from './platform/files/s3-settings.ts'
import { startFileWork } from './platform/files/start-file-work.ts'
import { giveBackMemory } from './platform/give-back-memory.ts'
import { listen } from './platform/http/listen.ts'
import { gatherLines } from './platform/log/gather-lines.ts'
import { createLog, type LogLevel } from './platform/log/log.ts'
import { openPost, type PostSettings } from './platform/post/open-post.ts'
import { openClamd } from './platform/scanner/open-clamd.ts'
import { shippedInstrumentsFolder, shippedWebFolder } from './shipped-folders.ts'

export interface StartOptions {
  /** Everything this installation keeps; made when missing. */
  readonly dataFolder: string
  /** A PostgreSQL of your own instead of the embedded one. */
  readonly databaseUrl?: string | undefined
  /** A bucket for the documents instead of a folder there. */
  readonly s3?: S3Settings | undefined
  readonly host?: string | undefined
  /** 0, the default: any free port. */
  readonly port?: number | undefined
  /** Loads Kota Contoh into an installation that is still empty. */
  readonly example?: boolean | undefined
  /** Where browsers reach us when a proxy stands before us, such as https://undagi.contoh.go.id. */
  readonly publicAddress?: string | undefined
  /** Which proxies tell the client's address in X-Forwarded-For: true: those on this computer. */
  readonly trustProxy?: boolean | readonly string[] | undefined
  /** How letters are sent; without it none are. */
  readonly mail?: PostSettings | undefined
  /** Where clamd listens, such as unix:/run/clamav/clamd.ctl; without it no file is scanned for viruses. */
  readonly clamd?: string | undefined
  /** Hosts in the own network whose accounts may be used to sign in, such as sso.kota.go.id. */
  readonly identityHosts?: readonly string[] | undefined
  /** Hosts in the own network that webhooks may tell, such as chat.kota.go.id. */
  readonly webhookHosts?: readonly string[] | undefined
  /** A session that lies unused for so long is over; an hour by default. */
  readonly idleMinutes?: number | undefined
  /** Where the nightly backups go: `backups` in the data folder by default; null: none are made. */
  readonly backupFolder?: string | null | undefined
  /** "02:00", by the clock of `backupTimeZone`, or else of most institutions here. */
  readonly backupTimeOfDay?: string | undefined
  readonly backupTimeZone?: string | undefined
  /** Where anchors of the log are written: `anchors` in the data folder by default. Best on another disk or machine. */
  readonly anchorFolder?: string | undefined
  readonly instrumentsFolder?: string | undefined
  readonly webFolder?: string | undefined
  /** Told of requests and failures, one JSON object a line and several lines at a time; standard error by default. */
  readonly log?: ((line: string) => void) | undefined
  /** What is less grave is not told; every request is `info`, the default. */
  readonly logLevel?: LogLevel | undefined
  /** On which port of this computer Prometheus reads; 0: any free one; without it there are no metrics. */
  readonly metricsPort?: number | undefined
}

export interface Running {
  readonly address: string
  /** Who can sign in to the example; null without it. */
  readonly example: Example | null
  /** Nobody can sign in yet: whoever opens this address sets the installation up. Null: somebody can. */
  readonly setupAddress: string | null
  readonly metricsAddress: string | null
  stop(): Promise<void>
}

/** Brings the database up to date and serves, until `stop`. */
export async function start(options: StartOptions): Promise<Running> {
  const { dataFolder, databaseUrl, s3 } = options
  const secret = installationSecret(dataFolder, 'secret')
  const store = await openFilesToServe({ dataFolder, s3 })
  const server = await openServer({ dataFolder, databaseUrl, secret })
  try {
    return await serve(server, { secret, store }, options)
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function serve(
  server: DatabaseServer,
  { secret, store }: { readonly secret: string; readonly store: FileStore },
  options: StartOptions,
): Promise<Running> {
  const { dataFolder, s3, host = '127.0.0.1', port = 0, example: wantsExample = false } = options
  const { instrumentsFolder = shippedInstrumentsFolder, webFolder = shippedWebFolder } = options
  const { mail, idleMinutes = 60, publicAddress = null, trustProxy = false } = options
  let siteAddress = publicAddress ?? ''
  const lines = gatherLines(options.log ?? toStandardError)
  const log = createLog({ write: lines.write, clock: systemClock, least: options.logLevel })
  const reportFailure = (error: unknown) => log.error('task_failed', error)
  await migrate(server)
  const setupCode = setupCodeIn(dataFolder)
  const backups = backupsFor(options)
  const anchorFolder = options.anchorFolder ?? join(dataFolder, 'anchors')
  const composition = await compose(server, {
    ...{ secret, setupCode, backups, anchorFolder, fileFolder: dataFolder, store, reportFailure },
    scanner: options.clamd === undefined ? undefined : openClamd(options.clamd),
    idleSeconds: idleMinutes * 60,
    identityHosts: options.identityHosts ?? [],
    webhookHosts: options.webhookHosts ?? [],
    letters: {
      post: mail === undefined ? null : openPost(mail, systemClock),
      siteAddress: () => siteAddress,
      reportFailure,
    },
  })
  const { naming, services, database, warm, close } = composition
  try {
    const at = systemClock.now()
    const { refused } = await importEditions(database, instrumentsFolder, at)
    for (const { message } of refused)
      log.warn('edition_refused', { message, effect: 'Edisi lain tetap dipakai.' })
    await importPublishedResults(services, instrumentsFolder, at)
    await deleteLeftovers(database.signin, at)
    await discardAbandonedImports(database, at)
    await discardLeftCopies(tmpdir(), at)
    const example = wantsExample
      ? await openExample(database, { dataFolder, editions: services.editions, files: services.files, at })
      : null
    const metrics = await metricsAt(options.metricsPort, database)
    const app = createApp(services, {
      webFolder: existsSync(webFolder) ? webFolder : null,
      publicAddress,
      trustProxy,
      reportFailure: (error, requestId) => log.error('request_failed', error, { requestId }),
      observers: [(seen) => log.info('request', { ...seen }), ...metrics.observers],
    })
    giveBackMemory()
    const listening = await listen(app.fetch, { host, port })
    siteAddress ||= listening.address
    if (example !== null) await issueExamplePapers(services, siteAddress).catch(reportFailure)
    const setupAddress = await leadIn(services.setup, setupCode, publicAddress ?? listening.address)
    warm().catch(reportFailure)
    const backupClock = startBackupClock(services.backups, reportFailure)
    const besides = [
      startDiscardingImports(database, { clock: systemClock, reportFailure }),
      startWatchingAccounts(database, { clock: systemClock, reportFailure }),
      startSweepingUploads({ database, files: services.files }, { clock: systemClock, reportFailure }),
      startDeletingLeftovers(database.signin, { clock: systemClock, reportFailure }),
      startSettlingDrafts({ ...services, reportFailure }),
      startTellingOfLapses({ ...services, reportFailure }),
      startReminding({ ...services, reportFailure }),
      startTellingWebhooks({ ...services, reportFailure }),
      startFileWork(services.reading, reportFailure),
      startFileWork(services.words, reportFailure),
      startFileWork(services.likenesses, reportFailure),
      startFileWork(services.sentLikenesses, reportFailure),
      startCaringForFiles({
        ...{ database, store, clock: systemClock, reportFailure },
        naming,
        hasEarlierData: async () => (await listEarlierData(server)).length > 0,
        ensureOwnPlace: () => ensureOwnBucket({ dataFolder, s3 }),
      }),
      startFileWork(services.scanning, reportFailure),
      startFileWork(services.scanning.again, reportFailure),
      startFileWork(services.signatures, reportFailure),
    ]
    const sealing = startSealing(services.auditLog, reportFailure)
    return {
      address: listening.address,
      example,
      setupAddress,
      metricsAddress: metrics.address,
      async stop() {
        const closed = listening.close()
        const backingUp = backupClock.stop()
        await Promise.all(besides.map((each) => each.stop()))
        // After what may still write entries.
        await sealing.stop()
        // A backup under way is given up by closing, and waited for after it.
        await close()
        await Promise.all([closed, backingUp])
        await metrics.close()
        await server.stop()
        lines.flush()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * The code stands behind the `#`: a browser sends that part to nobody, so that no proxy or server writes it down. Whoever prints
 * the address may: the journal of a service keeps it, where it is worth nothing once the installation is set up.
 */
async function leadIn(setup: SetupDoor, code: SetupCode, address: string): Promise<string | null> {
  if (await setup.isNeeded()) return `${address.replace(/\/$/, '')}/siapkan#${code.read()}`
  code.discard()
  return null
}

function toStandardError(line: string): void {
  process.stderr.write(`${line}\n`)
}
