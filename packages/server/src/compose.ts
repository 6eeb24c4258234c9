import { randomUUID } from 'node:crypto'
import { createPress } from '@undagi/papers/press'
import { createTokenDoor } from './features/api-tokens/token-door.ts'
import { createSnapshots } from './features/assessments/snapshots.ts'
import { openAnchorBook } from './features/audit-log/anchor-book.ts'
import { createAuditOffice } from './features/audit-log/audit-office.ts'
import {
  type BackupSettings,
  type BackupTools,
  createBackupOffice,
} from './features/backups/backup-office.ts'
import { takeBackupTurn } from './features/backups/take-backup-turn.ts'
import { createLikenessOffice } from './features/evidence/likenesses/likeness-office.ts'
import { createSentLikenessOffice } from './features/evidence/likenesses/sent-likeness-office.ts'
import { createPageOffice } from './features/evidence/pages/page-office.ts'
import type { ReadingLimits } from './features/evidence/reading/read-apart.ts'
import { createReadingOffice } from './features/evidence/reading/reading-office.ts'
import { createWordOffice } from './features/evidence/reading/word-office.ts'
import { createScanningOffice, noScanning } from './features/evidence/scanning/scanning-office.ts'
import { createSignatureOffice } from './features/evidence/signatures/signature-office.ts'
import { referToFile } from './features/evidence/usecases/refer-to-file.ts'
import { tellOfFile } from './features/evidence/usecases/tell-of-file.ts'
import { createEditions } from './features/instruments/editions.ts'
import { createOfficialInstitutions } from './features/official-institutions/official-institutions.ts'
import { hasAnyAccount } from './features/session/accounts.repository.ts'
import { createLetterOffice, type LetterOfficeOptions } from './features/session/letter-office.ts'
import { warmPasswordHash } from './features/session/password-hash.ts'
import { createSessionKeeper } from './features/session/session-keeper.ts'
import { createVault } from './features/session/vault.ts'
import { createSetupDoor, type SetupCode } from './features/setup/setup-door.ts'
import { createTraceKeeper } from './features/shared-accounts/traces/trace-keeper.ts'
import type { Naming } from './features/stored-files/check-files.ts'
import { createFileOffice } from './features/uploads/file-office.ts'
import { createWebhookLine } from './features/webhooks/webhook-line.ts'
import { createAttemptLimit } from './platform/attempt-limit.ts'
import { type Clock, systemClock } from './platform/clock.ts'
import { type Database, openDatabase } from './platform/database/database.ts'
import type { DatabaseServer } from './platform/database/database-server.ts'
import { createChangeFeed } from './platform/events/change-feed.ts'
import { createDiskStore, fileFolderIn } from './platform/files/disk-store.ts'
import type { FileStore } from './platform/files/file-store.ts'
import { createFetchOutside } from './platform/http/fetch-outside.ts'
import type { VirusScanner } from './platform/scanner/virus-scanner.ts'
import type { Services } from './request-context.ts'

export interface Composition {
  readonly services: Services
  readonly database: Database
  /** Of who knows what names a file, and who may see it. */
  readonly naming: Naming
  /** What may come after the first page: heavy modules, the line that listens. */
  warm(): Promise<void>
  close(): Promise<void>
}

export interface CompositionOptions {
  /** Signs what must not be forged; the same for all processes of an installation. */
  readonly secret: string
  /** Where documents wait until they have arrived whole, and are kept. */
  readonly fileFolder: string
  /** Where they are kept, if not in that folder. */
  readonly store?: FileStore | undefined
  /** Told of what fails beside the requests. */
  readonly reportFailure?: (error: unknown) => void
  readonly clock?: Clock
  /** With which an empty installation is claimed; without one it cannot be. */
  readonly setupCode?: SetupCode
  readonly heartbeatMs?: number
  /** Where anchors of the log are written; without it none are. */
  readonly anchorFolder?: string
  /** After so long without a request a session is over; without it, when its longest life is. */
  readonly idleSeconds?: number
  /** Hosts in the own network whose accounts may be used to sign in. */
  readonly identityHosts?: readonly string[]
  /** Hosts in the own network that webhooks may tell. */
  readonly webhookHosts?: readonly string[]
  /** Without it none are sent. */
  readonly letters?: LetterOfficeOptions
  /** What reading one document may take: by default what it usually may. */
  readonly readingLimits?: ReadingLimits | undefined
  /** Without it no file is scanned for viruses. */
  readonly scanner?: VirusScanner | undefined
  /** Without it none are made. */
  readonly backups?: {
    readonly settings: BackupSettings
    readonly write: BackupTools['write']
    readonly freeBytes?: BackupTools['freeBytes']
  }
}

const noBackups: NonNullable<CompositionOptions['backups']> = {
  settings: { folder: null, timeOfDay: '02:00', timeZone: null, dataFolder: '', ownServer: false },
  write: () => Promise.reject(new Error('No backups are made here')),
}

const noLetters: LetterOfficeOptions = { post: null, siteAddress: () => '', reportFailure() {} }

/** The one place that knows every adapter. */
export async function compose(server: DatabaseServer, options: CompositionOptions): Promise<Composition> {
  const { secret, setupCode = unknownCode(), clock = systemClock, scanner } = options
  const { heartbeatMs = 15_000, idleSeconds = null, backups = noBackups, anchorFolder } = options
  const {
    letters: letterOptions = noLetters,
    identityHosts = [],
    webhookHosts = [],
    reportFailure = () => {},
  } = options
  const changes = createChangeFeed({ heartbeatMs })
  const database = openDatabase(server, { onNotificationGap: changes.ringAll })
  const takeTurn = () => takeBackupTurn(server)
  const office = createBackupOffice(backups.settings, { database, clock, takeTurn, ...backups })
  const traces = createTraceKeeper(database)
  const tokenDoor = createTokenDoor({ database, clock })
  const book = anchorFolder === undefined ? null : openAnchorBook(anchorFolder)
  const letters = createLetterOffice(letterOptions)
  const files = createFileOffice(
    options.fileFolder,
    options.store ?? createDiskStore(fileFolderIn(options.fileFolder)),
  )
  const words = createWordOffice({ database, clock, reportFailure })
  const likenesses = createLikenessOffice({ database, clock, reportFailure })
  const sentLikenesses = createSentLikenessOffice({ database, clock, reportFailure })
  const press = createPress()
  await changes.connect(database)
  return {
    services: {
      database,
      clock,
      editions: createEditions(database),
      snapshots: createSnapshots(database),
      officialInstitutions: createOfficialInstitutions(),
      tokenDoor,
      traces,
      vault: createVault(secret),
      fetchOutside: createFetchOutside({ namedHosts: identityHosts }),
      webhookLine: createWebhookLine({ namedHosts: webhookHosts }),
      letters,
      sessionKeeper: createSessionKeeper(database, idleSeconds),
      setup: createSetupDoor({ clock, code: setupCode, hasAnyAccount: () => hasAnyAccount(database.signin) }),
      changes: changes.feed,
      backups: office,
      files,
      words,
      likenesses,
      sentLikenesses,
      reading: createReadingOffice({
        database,
        clock,
        store: files.store,
        limits: options.readingLimits,
        reportFailure,
        onRead() {
          for (const work of [words, likenesses, sentLikenesses]) work.wake()
        },
      }),
      pages: createPageOffice(files.store),
      scanning:
        scanner === undefined
          ? noScanning
          : createScanningOffice({ database, clock, store: files.store, scanner, reportFailure }),
      signatures: createSignatureOffice({ database, clock, store: files.store, reportFailure }),
      auditLog: createAuditOffice({ database, clock, book }),
      press,
      paperChecks: createAttemptLimit({ clock, most: 30, windowMs: 60_000 }),
    },
    database,
    naming: { referToFile, tellOfFile },
    warm: warmPasswordHash,
    async close() {
      await letters.settled()
      changes.close()
      await press.close()
      await office.close()
      await traces.settle()
      await tokenDoor.settle()
      await database.close()
    },
  }
}

/** Nobody is told it. */
function unknownCode(): SetupCode {
  const code = randomUUID()
  return { read: () => code, discard() {} }
}
