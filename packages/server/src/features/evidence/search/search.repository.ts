import type { z } from '@hono/zod-openapi'
import { type SQL, sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { method } from '../likenesses/method.ts'
import { isNewestRevision } from '../newest-revision.repository.ts'
import { reader } from '../reading/reader.ts'
import type { Cursor } from './list-cursor.ts'
import type { evidenceFilterSchema } from './search.schemas.ts'

export type EvidenceFilter = z.infer<typeof evidenceFilterSchema>

export interface Wanted {
  readonly institutionId: string
  readonly q: string
  readonly filter: EvidenceFilter
}

/** File and page, as they stand in the newest revision. */
type Place = readonly [position: number, page: number]

export interface HitRow {
  readonly itemId: string
  readonly inTitle: boolean
  readonly places: readonly Place[]
}

/** Who may see what is decided in the database: what is hidden takes part in nothing. */
export const selectHits = (db: Sql, { institutionId, q, filter }: Wanted, most: number) =>
  db
    .select({
      itemId: sql<string>`item_id`,
      inTitle: sql<boolean>`in_title`,
      places: sql<readonly Place[]>`places`,
    })
    .from(
      sql`undagi.search_evidence(${institutionId}::uuid, ${q}, ${toJson(filter)}::jsonb, ${most}::integer)`,
    )

/** Documents of a kind, whatever words stand in them; the newest first. */
export const selectOfKind = (db: Sql, { institutionId, filter }: Omit<Wanted, 'q'>, most: number) =>
  db
    .select({
      itemId: sql<string>`item_id`,
      inTitle: sql<boolean>`false`,
      places: sql<readonly Place[]>`'[]'::jsonb`,
    })
    .from(toListed({ institutionId, filter, after: undefined }, most))

interface Listed {
  readonly institutionId: string
  readonly filter: EvidenceFilter
  readonly after: Cursor | undefined
}

/** A page of the library. Asked once, and before what it shows: what narrows it down may cost more than the page. */
export const selectListed = (db: Sql, listed: Listed, most: number) =>
  db.select({ itemId: sql<string>`item_id` }).from(toListed(listed, most))

function toListed({ institutionId, filter, after }: Listed, most: number): SQL {
  const at = after?.receivedAt.toISOString() ?? null
  return sql`undagi.list_evidence(${institutionId}::uuid, ${toJson(filter)}::jsonb, ${at}::timestamptz,
    ${after?.itemId ?? null}::uuid, ${most}::integer) AS listed (item_id)`
}

/** What is not asked for is left out, so that the database is not asked for it either. */
const toJson = (filter: EvidenceFilter) =>
  JSON.stringify({ ...filter, reader, ...(filter.alike && { method }) })

/** So much of a page is searched, and shown from. */
const longestText = 200_000

/** The text of each first place, behind its own policy: whoever may see none of the file's items reads nothing. */
export const selectPageTexts = (db: Sql, institutionId: string, rows: readonly HitRow[]) =>
  db
    .select({ itemId: sql<string>`f.item_id`, text: sql<string>`left(p.text, ${longestText}::integer)` })
    .from(
      sql`jsonb_to_recordset(${JSON.stringify(rows.flatMap(firstPlace))}::jsonb) AS k(item uuid, position integer, page integer)
          JOIN undagi.evidence_files f ON f.item_id = k.item AND f.position = k.position
           AND ${isNewestRevision({ itemId: sql`k.item`, revision: sql`f.revision` })}
          JOIN undagi.file_pages p ON p.institution_id = ${institutionId} AND p.institution_id = f.institution_id
           AND p.sha256 = f.sha256 AND p.reader = ${reader} AND p.page = k.page`,
    )

const firstPlace = ({ itemId, places: [place] }: HitRow) =>
  place === undefined ? [] : [{ item: itemId, position: place[0], page: place[1] }]

/** Words of documents that everybody here may see, and that begin and measure nearly like this one; the commonest first. */
export const selectLikelyWords = (db: Sql, institutionId: string, word: string) =>
  db
    .select({ word: sql<string>`word` })
    .from(sql`undagi.evidence_words`)
    .where(
      sql`institution_id = ${institutionId} AND word >= ${word.slice(0, 1)} AND word < ${word.slice(0, 1)} || chr(1114111)
          AND length(word) BETWEEN ${word.length - 2}::integer AND ${word.length + 2}::integer`,
    )
    .orderBy(sql`files DESC, word`)
    .limit(3_000)
