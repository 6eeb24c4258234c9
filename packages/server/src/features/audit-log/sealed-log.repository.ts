import type { SealedEntry } from '@undagi/audit-chain'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { entryColumns, entryRow, headOf, payloadOf } from './chained-entry.ts'

/** Which part of a chain: null and null is all of it. */
export interface Period {
  readonly from: Date | null
  readonly to: Date | null
}

export interface Stretch {
  readonly first: number
  readonly last: number
}

const ofChain = (institutionId: string | null) =>
  institutionId === null ? sql`s.institution_id IS NULL` : sql`s.institution_id = ${institutionId}::uuid`

/** Without gaps, so that it can be verified: from the first entry of the period to the last. Undefined: there is none. */
export async function selectStretch(
  db: Sql,
  institutionId: string | null,
  { from, to }: Period,
): Promise<Stretch | undefined> {
  const [start, end] = [from?.toISOString() ?? '-infinity', to?.toISOString() ?? 'infinity']
  const { rows } = await db.execute(sql`
    SELECT min(s.position) AS first, max(s.position) AS last
      FROM undagi.audit_seals s JOIN undagi.audit_entries e ON e.number = s.entry
     WHERE ${ofChain(institutionId)} AND e.at >= ${start}::timestamptz AND e.at < ${end}::timestamptz`)
  const found = z
    .object({ first: z.coerce.number().nullable(), last: z.coerce.number().nullable() })
    .parse(rows[0])
  const { first, last } = found
  return first === null || last === null ? undefined : { first, last }
}

const sealRow = z.object({
  position: z.coerce.number(),
  payload_digest: z.string(),
  previous: z.string(),
  seal: z.string(),
})

const pageSize = 5_000

/** A chain as it stands in the database, whatever was done to it; a page at a time. */
export async function* readChain(
  db: Sql,
  institutionId: string | null,
  { first, last }: Stretch,
): AsyncGenerator<SealedEntry> {
  // By entry too: tampering may have left two entries in one place, and both must come out.
  let after = { position: first - 1, entry: Number.MAX_SAFE_INTEGER }
  for (;;) {
    const { rows } = await db.execute(sql`
      SELECT s.position, encode(s.payload_digest, 'hex') AS payload_digest, encode(s.previous, 'hex') AS previous,
             encode(s.seal, 'hex') AS seal, ${sql.raw(entryColumns)}
        FROM undagi.audit_seals s JOIN undagi.audit_entries e ON e.number = s.entry
       WHERE ${ofChain(institutionId)} AND (s.position, s.entry) > (${after.position}::bigint, ${after.entry}::bigint)
         AND s.position <= ${last}
       ORDER BY s.position, s.entry LIMIT ${pageSize}`)
    for (const row of rows) {
      const { entry, number } = toSealedEntry(row)
      after = { position: entry.position, entry: number }
      yield entry
    }
    if (rows.length < pageSize) return
  }
}

function toSealedEntry(row: unknown): { entry: SealedEntry; number: number } {
  const { position, payload_digest, previous, seal } = sealRow.parse(row)
  const found = entryRow.parse(row)
  const entry = {
    position,
    ...headOf(found),
    payloadDigest: payload_digest,
    previous,
    seal,
    payload: payloadOf(found),
  }
  return { entry, number: found.number }
}
