import { type SQL, sql } from 'drizzle-orm'
import { reader } from '../reading/reader.ts'
import { isOfferedIn, type Offered, offers, standing } from './offers.repository.ts'
import { isNewest } from './seen-by.repository.ts'

/** Of which items: one, some, or those offered in an assessment, or for one indicator of it. Always as they are now. */
export type OwnItems =
  | { readonly institutionId: string; readonly itemId: string }
  | { readonly institutionId: string; readonly itemIds: readonly string[] }
  | Offered

/** Of the day that a document bears, as a person says or as it was found. */
export const yearOf = (row: SQL) =>
  sql<number | null>`coalesce(extract(year FROM ${row}.dated)::integer, (${row}.found ->> 'year')::integer)`

export const revised = sql`undagi.evidence_files f
  JOIN undagi.evidence_revisions r ON r.item_id = f.item_id AND r.revision = f.revision
  LEFT JOIN undagi.file_readings g ON g.institution_id = f.institution_id AND g.sha256 = f.sha256 AND g.reader = ${reader}`

export function filesOf(own: OwnItems): SQL {
  const columns = sql`f.institution_id, f.item_id, f.sha256, r.dated, r.received_at, g.inspection AS found`
  if ('assessmentId' in own)
    return sql`SELECT ${columns} FROM ${revised} WHERE ${isNewest} AND f.item_id = ANY (ARRAY(
      SELECT l.item_id FROM ${offers} WHERE ${isOfferedIn(own)} AND ${standing}))`
  const ids = 'itemId' in own ? [own.itemId] : own.itemIds
  return sql`SELECT ${columns} FROM ${revised}
    WHERE f.institution_id = ${own.institutionId} AND f.item_id = ANY (${sql.param([...ids])}::uuid[]) AND ${isNewest}`
}
