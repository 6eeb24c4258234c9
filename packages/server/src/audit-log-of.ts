import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Anchor, formatAnchor } from '@undagi/audit-chain'
import { eq, sql } from 'drizzle-orm'
import { readingFrom } from './doctor/open-database.ts'
import { toAnchor } from './features/audit-log/audit-office.ts'
import { exportLog } from './features/audit-log/export-log.ts'
import { sealEntries } from './features/audit-log/seal-entries.ts'
import { selectChains, selectEnds, waitForSealingTurn } from './features/audit-log/seals.repository.ts'
import type { Place } from './installation-backup.ts'
import { withServer } from './installation-backup.ts'
import { operatorTrail } from './platform/audit/request-trail.ts'
import type { DatabaseServer } from './platform/database/database-server.ts'
import type { Sql } from './platform/database/drizzle-on.ts'
import { migrate } from './platform/database/migrate.ts'
import { transactionAsOperator } from './platform/database/operation.ts'
import { institutions } from './platform/database/tables/institutions.tables.ts'

export interface LogRequest {
  /** An institution by its slug; null: the platform's log; undefined: of the one institution there is. */
  readonly of: string | null | undefined
  readonly from: Date | null
  readonly to: Date | null
}

/** There is no such log here; `known` are the slugs there are. */
export class UnknownLog extends Error {
  override readonly name = 'UnknownLog'
  readonly known: readonly string[]

  constructor(known: readonly string[]) {
    super(`Known: ${known.join(', ')}`)
    this.known = known
  }
}

/** Writes a chain of this installation into a new file, sealed up to now; people may go on working. */
export async function exportAuditLog(
  place: Place,
  { file, ...request }: LogRequest & { readonly file: string },
): Promise<{ readonly name: string }> {
  return withServer(place, async (server) => {
    await migrate(server)
    const reading = readingFrom(server)
    const { institutionId, name } = await reading.asReader((db) => findLog(db, request.of))
    // It takes all of the log out: that this was done stands in it, and comes along.
    await tell(server, 'exportAuditLog', institutionId)
    await sealAll(server)
    return reading.asReader(async (db) => {
      const lines = exportLog(db, { ...request, institutionId, name, at: new Date() })
      await pipeline(Readable.from(lines), createWriteStream(file, { flags: 'wx', mode: 0o600 }))
      return { name }
    })
  })
}

/** Where every chain of this installation ends now: to be kept where whoever could change the log cannot reach. */
export async function readChainEnds(place: Place): Promise<readonly { anchor: Anchor; line: string }[]> {
  return withServer(place, async (server) => {
    await migrate(server)
    await tell(server, 'printAnchors', null)
    await sealAll(server)
    return readingFrom(server).asReader(async (db) => {
      const ends = await selectEnds(db, await selectChains(db))
      const anchors = [...ends].map(([chain, end]) => toAnchor(chain, end, new Date()))
      return anchors.map((anchor) => ({ anchor, line: formatAnchor(anchor) }))
    })
  })
}

/** In the log that was read; null: the platform's. */
async function tell(server: DatabaseServer, command: string, institutionId: string | null): Promise<void> {
  const trail = operatorTrail(command, institutionId === null ? {} : { institutionId })
  const institutionIds = institutionId === null ? [] : [institutionId]
  const operation = { institutions: institutionIds, at: new Date(), trail }
  await transactionAsOperator(server.connectionFor('owner'), operation, async () => {})
}

/** What is final. Entries of transactions that are still running come with the next export. */
async function sealAll(server: DatabaseServer): Promise<void> {
  const operation = () => ({ institutions: [], at: new Date() })
  for (let isFull = true; isFull; ) {
    const sealed = await transactionAsOperator(server.connectionFor('owner'), operation(), async (db) => {
      await waitForSealingTurn(db)
      return sealEntries(db, '0')
    })
    isFull = sealed.isFull
  }
}

async function findLog(
  db: Sql,
  of: LogRequest['of'],
): Promise<{ institutionId: string | null; name: string }> {
  if (of === null) return { institutionId: null, name: 'Platform' }
  const { id: institutionId, name, slug } = institutions
  const found = await db
    .select({ institutionId, name })
    .from(institutions)
    .where(of === undefined ? sql`true` : eq(slug, of))
  const [only, another] = found
  if (only !== undefined && another === undefined) return only
  const known = await db.select({ slug }).from(institutions).orderBy(slug)
  throw new UnknownLog(known.map((each) => each.slug))
}
