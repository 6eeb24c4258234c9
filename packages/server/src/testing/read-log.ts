import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { exportLog } from '../features/audit-log/export-log.ts'
import { sealEntries } from '../features/audit-log/seal-entries.ts'
import type { Database } from '../platform/database/database.ts'

const loggedRow = z.object({
  institution_id: z.string().nullable(),
  actor_name: z.string().nullable(),
  on_behalf_of: z.string().nullable(),
  operation: z.string(),
  outcome: z.string(),
  address: z.string().nullable(),
  request_id: z.string().nullable(),
  subject: z.record(z.string(), z.string()),
  details: z.record(z.string(), z.unknown()),
})

export type Logged = z.infer<typeof loggedRow>

const operation = { institutions: [], at: new Date('2026-03-02T02:00:00Z') }

/** Every entry of every chain, in the order in which they were written. */
export async function readLog(database: Database): Promise<Logged[]> {
  return database.asOperator(operation, async (db) => {
    const { rows } = await db.execute(sql`
      SELECT institution_id, actor_name, on_behalf_of, operation, outcome, address, request_id, subject, details
        FROM undagi.audit_entries ORDER BY number`)
    return rows.map((row) => loggedRow.parse(row))
  })
}

/** Seals what is final. */
export async function sealLog(database: Database): Promise<number> {
  return database.asOperator(operation, async (db) => (await sealEntries(db, '0')).count)
}

/** The lines of an exported chain; null: the platform's. */
export async function exportLines(database: Database, institutionId: string | null): Promise<string[]> {
  return database.asOperator(operation, async (db) => {
    const whole = { institutionId, name: 'Kota', at: operation.at, from: null, to: null }
    const lines: string[] = []
    for await (const line of exportLog(db, whole)) lines.push(line.trimEnd())
    return lines
  })
}
