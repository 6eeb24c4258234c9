import { formatEntry, formatLogHead } from '@undagi/audit-chain'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { chainOf } from './chained-entry.ts'
import { type Period, readChain, selectStretch } from './sealed-log.repository.ts'

export interface LogToExport extends Period {
  /** null: the platform's. */
  readonly institutionId: string | null
  readonly name: string
  readonly at: Date
}

/** The lines of an exported log. One moment of the database: the transaction around it must be repeatable. */
export async function* exportLog(db: Sql, log: LogToExport): AsyncGenerator<string> {
  const { institutionId, name, at } = log
  const stretch = await selectStretch(db, institutionId, log)
  const head = { chain: chainOf(institutionId), name, exportedAt: at.toISOString() }
  yield `${formatLogHead({ ...head, from: stretch?.first ?? 1 })}\n`
  if (stretch === undefined) return
  for await (const entry of readChain(db, institutionId, stretch)) yield `${formatEntry(entry)}\n`
}
