import { z } from 'zod'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import {
  deleteImported,
  insertPublished,
  type PublishedRow,
  selectStanding,
  waitForResults,
} from '../published-results.repository.ts'

const groupValuesSchema = z.record(z.string(), z.string().nullable())

/** What counts of one institution in one year: what it imported itself before what is shipped. */
export interface StandingResult {
  readonly id: number
  readonly year: number
  readonly institutionName: string
  readonly officialId: string | null
  readonly groups: Readonly<Record<string, string | null>>
  readonly index: string | null
  readonly predicate: string | null
}

/** Within a transaction of another feature. */
export async function findStanding(
  db: Sql,
  wanted: Parameters<typeof selectStanding>[1],
): Promise<readonly StandingResult[]> {
  const rows = await selectStanding(db, wanted)
  return rows.map(({ groupValues, ...row }) => ({ ...row, groups: groupValuesSchema.parse(groupValues) }))
}

/** What counts for this institution stays as it is until the transaction ends. */
export async function holdResults(db: Sql, institutionId: string): Promise<void> {
  await waitForResults(db, institutionId)
}

/** Rows that an institution imports for itself. */
export async function addImported(
  db: Sql,
  rows: readonly (PublishedRow & { readonly institutionId: string; readonly importId: string })[],
): Promise<void> {
  await insertPublished(db, rows)
}

export async function removeImported(db: Sql, importId: string): Promise<number> {
  return deleteImported(db, importId)
}
