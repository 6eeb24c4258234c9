import type { ChainEnd } from '@undagi/audit-chain'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { type EntryRow, entryColumns, entryRow } from './chained-entry.ts'

/** Any number; the same for every process that seals. */
const sealingTurn = 8_273_641_018

/** Of all processes one alone seals, until its transaction ends. */
export async function takeSealingTurn(db: Sql): Promise<boolean> {
  const { rows } = await db.execute(sql`SELECT pg_try_advisory_xact_lock(${sealingTurn}) AS mine`)
  return z.object({ mine: z.boolean() }).parse(rows[0]).mine
}

/** The same, for who has to have everything sealed before going on. */
export async function waitForSealingTurn(db: Sql): Promise<void> {
  await db.execute(sql`SELECT pg_advisory_xact_lock(${sealingTurn})`)
}

interface Unsealed {
  readonly entries: readonly EntryRow[]
  /** Every transaction before it has ended, and its entries are among these or sealed. */
  readonly horizon: string
}

/**
 * Entries of transactions that have all ended, in the order of these. An entry whose transaction this server has never had came from
 * another one, with a dump: it is final too.
 */
export async function selectUnsealed(db: Sql, from: string, limit: number): Promise<Unsealed> {
  const { rows } = await db.execute(sql`
    WITH seen AS MATERIALIZED (
      SELECT pg_snapshot_xmin(s) AS low, pg_snapshot_xmax(s) AS high FROM pg_current_snapshot() s
    )
    SELECT seen.low::text AS horizon, ${sql.raw(entryColumns)}
      FROM seen LEFT JOIN LATERAL (
        SELECT * FROM undagi.audit_entries e
         WHERE e.transaction >= ${from}::xid8 AND (e.transaction < seen.low OR e.transaction >= seen.high)
           AND NOT EXISTS (SELECT FROM undagi.audit_seals s WHERE s.entry = e.number)
         ORDER BY e.transaction, e.number LIMIT ${limit}
      ) e ON true`)
  const { horizon } = z.object({ horizon: z.string() }).parse(rows[0])
  return { horizon, entries: rows.filter(({ number }) => number !== null).map((row) => entryRow.parse(row)) }
}

const endRow = z.object({
  institution_id: z.string().nullable(),
  position: z.coerce.number(),
  seal: z.string(),
})

/** Where the chains of these institutions end, and that of the platform (null). */
export async function selectEnds(
  db: Sql,
  institutionIds: readonly (string | null)[],
): Promise<Map<string | null, ChainEnd>> {
  const ids = institutionIds.filter((id) => id !== null)
  const { rows } = await db.execute(sql`
    SELECT wanted.id AS institution_id, last.position, encode(last.seal, 'hex') AS seal
      FROM unnest(${`{${ids.join(',')}}`}::uuid[]) AS wanted (id), LATERAL (
        SELECT position, seal FROM undagi.audit_seals s
         WHERE s.institution_id = wanted.id ORDER BY position DESC LIMIT 1) AS last
    UNION ALL
    (SELECT institution_id, position, encode(seal, 'hex') FROM undagi.audit_seals
      WHERE institution_id IS NULL ORDER BY position DESC LIMIT 1)`)
  return new Map(
    rows.map((row) => {
      const { institution_id, position, seal } = endRow.parse(row)
      return [institution_id, { position, seal }]
    }),
  )
}

/** Every chain there is. */
export async function selectChains(db: Sql): Promise<(string | null)[]> {
  const { rows } = await db.execute(sql`SELECT DISTINCT institution_id FROM undagi.audit_seals`)
  return rows.map((row) => z.object({ institution_id: z.string().nullable() }).parse(row).institution_id)
}

export interface NewSeal {
  readonly entry: number
  readonly institutionId: string | null
  readonly position: number
  readonly payloadDigest: string
  readonly previous: string
  readonly seal: string
}

export async function insertSeals(db: Sql, seals: readonly NewSeal[]): Promise<void> {
  await db.execute(sql`
    INSERT INTO undagi.audit_seals (entry, institution_id, position, payload_digest, previous, seal)
    SELECT (s->>'entry')::bigint, (s->>'institutionId')::uuid, (s->>'position')::bigint, decode(s->>'payloadDigest', 'hex'),
           decode(s->>'previous', 'hex'), decode(s->>'seal', 'hex')
      FROM jsonb_array_elements(${JSON.stringify(seals)}::jsonb) s`)
}
