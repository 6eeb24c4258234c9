import type { Press } from '@undagi/papers/press'
import type { TokenDoor } from './features/api-tokens/token-door.ts'
import type { Snapshots } from './features/assessments/snapshots.ts'
import type { AuditOffice } from './features/audit-log/audit-office.ts'
import type { BackupOffice } from './features/backups/backup-office.ts'
import type { PageOffice } from './features/evidence/pages/page-office.ts'
import type { ScanningOffice } from './features/evidence/scanning/scanning-office.ts'
import type { Editions } from './features/instruments/editions.ts'
import type { OfficialInstitutions } from './features/official-institutions/official-institutions.ts'
import type { LetterOffice } from './features/session/letter-office.ts'
import type { RelyingParty } from './features/session/relying-party.ts'
import type { SessionKeeper } from './features/session/session-keeper.ts'
import type { Vault } from './features/session/vault.ts'
import type { SetupDoor } from './features/setup/setup-door.ts'
import type { TraceKeeper } from './features/shared-accounts/traces/trace-keeper.ts'
import type { FileOffice } from './features/uploads/file-office.ts'
import type { WebhookLine } from './features/webhooks/webhook-line.ts'
import type { AttemptLimit } from './platform/attempt-limit.ts'
import type { Clock } from './platform/clock.ts'
import type { RequestIdentity } from './platform/database/actor.ts'
import type { Database } from './platform/database/database.ts'
import type { ChangeFeed } from './platform/events/change-feed.ts'
import type { FileWork } from './platform/files/file-work.ts'
import type { FetchOutside } from './platform/http/fetch-outside.ts'

/** What the application is composed of; only compose.ts knows how each is made. */
export interface Services {
  readonly database: Database
  readonly clock: Clock
  readonly editions: Editions
  readonly snapshots: Snapshots
  readonly officialInstitutions: OfficialInstitutions
  readonly tokenDoor: TokenDoor
  readonly traces: TraceKeeper
  readonly vault: Vault
  readonly fetchOutside: FetchOutside
  readonly webhookLine: WebhookLine
  readonly letters: LetterOffice
  readonly sessionKeeper: SessionKeeper
  readonly setup: SetupDoor
  readonly changes: ChangeFeed
  readonly backups: BackupOffice
  readonly files: FileOffice
  readonly reading: FileWork
  readonly words: FileWork
  readonly likenesses: FileWork
  readonly sentLikenesses: FileWork
  readonly pages: PageOffice
  readonly scanning: ScanningOffice
  readonly signatures: FileWork
  readonly auditLog: AuditOffice
  /** Prints official papers. */
  readonly press: Press
  /** Of those who check papers and have no account. */
  readonly paperChecks: AttemptLimit
}

/** What a use case may need: the services, and who asks at which instant. */
export interface RequestContext extends Services {
  readonly request: RequestIdentity
}

/** Hono's view of it: `c.var` is the request context. */
export interface AppEnv {
  Variables: RequestContext & {
    requestId: string
    clientAddress: string
    overHttps: boolean
    /** The browser; undefined: it is not recognised yet. */
    device: string | undefined
    /** As the browser says it, cut to a length that can be kept. */
    userAgent: string
    relyingParty: RelyingParty
  }
}
