import { type SQL, sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { isNewestRevision } from '../newest-revision.repository.ts'
import { reader } from '../reading/reader.ts'
import { method } from './method.ts'
import type { Likeness } from './rank-likenesses.ts'

/** Of which items: one, or those offered in an assessment, or for one indicator of it. Always as they are now. */
export type OwnItems =
  | { readonly institutionId: string; readonly itemId: string }
  | { readonly assessmentId: string; readonly code?: string }

/** An item that holds a file, as it is now, with what says who may see it. */
export interface OtherItem {
  readonly id: string
  readonly fileName: string
  readonly title: string
  readonly number: string | null
  /** Of the day it bears, as a person says or as it was found. */
  readonly year: number | null
  readonly receivedAt: string
  readonly confidentiality: 'internal' | 'restricted'
  readonly viewerIds: readonly string[]
  readonly authorId: string
  readonly itemAuthorId: string
  /** For what it is offered, in rounds that are in use. */
  readonly places: readonly {
    readonly assessmentId: string
    readonly year: number
    readonly indicatorCode: string
  }[]
}

export interface AlikeRow {
  readonly itemId: string
  readonly sha256: string
  readonly year: number | null
  readonly receivedAt: string
  readonly kind: 'same_bytes' | Likeness['kind']
  readonly share: number
  /** Null of the same bytes: nobody had to look for them. */
  readonly foundAt: string | null
  readonly other: OtherItem
}

/** A list that is longer is of a form that many use. */
const mostOfFile = 20

/** Files of these items with every other item of the institution that holds the same or one alike; the most alike first, and what came first. */
export const selectAlike = (db: Sql, own: OwnItems) => selectNear(db, own, nearTo(sql`own`))

/** The same only of texts in which nothing but years and dates is another. */
export const selectYearChanged = (db: Sql, own: OwnItems) =>
  selectNear(db, own, foundNear(sql`own`, sql`AND l.kind = 'year_changed'`))

const selectNear = (db: Sql, own: OwnItems, near: SQL) =>
  db
    .select({
      itemId: sql<string>`own.item_id`,
      sha256: sql<string>`own.sha256`,
      year: yearOf(sql`own`),
      receivedAt: sql<string>`own.received_at::text`,
      kind: sql<AlikeRow['kind']>`near.kind`,
      share: sql<number>`near.share`,
      foundAt: sql<string | null>`near.found_at::text`,
      other: sql<OtherItem>`other.item`,
    })
    .from(
      sql`(${filesOf(own)}) AS own
          CROSS JOIN LATERAL (${near}) AS near
          CROSS JOIN LATERAL (${itemsWith(sql`own.institution_id`, sql`near.sha256`)}) AS other
          WHERE other.id <> own.item_id`,
    )
    .orderBy(sql`near.rank, near.share DESC, other.received_at, other.id`)

/** Items that hold the bytes of these uploads; uploads of others are not there for whoever asks. */
export const selectCopies = (db: Sql, institutionId: string, uploadIds: readonly string[]) =>
  db
    .select({ uploadId: sql<string>`u.id`, other: sql<OtherItem>`other.item` })
    .from(
      sql`undagi.uploads u
          CROSS JOIN LATERAL (${itemsWith(sql`u.institution_id`, sql`u.sha256`)}) AS other
          WHERE u.institution_id = ${institutionId} AND u.id = ANY (${sql.param([...uploadIds])}::uuid[])`,
    )
    .orderBy(sql`other.received_at DESC, other.id`)

const isNewest = isNewestRevision({ itemId: sql`f.item_id`, revision: sql`f.revision` })

/** The rule of canView, so that what is hidden takes no place in a list that ends. */
const isSeen = sql`(r.confidentiality = 'internal' OR undagi.actor_id() IN (r.author_id, i.author_id)
  OR undagi.actor_id() = ANY (r.viewer_ids))`

const offers = sql`undagi.evidence_links l
  JOIN undagi.assessments a ON a.id = l.assessment_id
  JOIN undagi.rounds o ON o.id = a.round_id AND o.withdrawn_at IS NULL`
const standing = sql`NOT EXISTS (SELECT FROM undagi.evidence_link_ends e WHERE e.link_id = l.id)`

const yearOf = (row: SQL) =>
  sql<number | null>`coalesce(extract(year FROM ${row}.dated)::integer, (${row}.found ->> 'year')::integer)`

const revised = sql`undagi.evidence_files f
  JOIN undagi.evidence_revisions r ON r.item_id = f.item_id AND r.revision = f.revision
  LEFT JOIN undagi.file_readings g ON g.institution_id = f.institution_id AND g.sha256 = f.sha256 AND g.reader = ${reader}`

function filesOf(own: OwnItems): SQL {
  const columns = sql`f.institution_id, f.item_id, f.sha256, r.dated, r.received_at, g.inspection AS found`
  if ('itemId' in own)
    return sql`SELECT ${columns} FROM ${revised}
      WHERE f.institution_id = ${own.institutionId} AND f.item_id = ${own.itemId} AND ${isNewest}`
  const { assessmentId, code } = own
  const forCode = code === undefined ? sql`` : sql` AND l.indicator_code = ${code}`
  return sql`SELECT ${columns} FROM ${revised} WHERE ${isNewest} AND f.item_id IN (
    SELECT l.item_id FROM ${offers} WHERE l.assessment_id = ${assessmentId}${forCode} AND ${standing})`
}

/** The bytes themselves, and what was found to be like them. */
function nearTo(own: SQL): SQL {
  return sql`SELECT ${own}.sha256, 'same_bytes' AS kind, 100 AS share, NULL::timestamptz AS found_at, 0 AS rank
    UNION ALL ${foundNear(own)}`
}

/** From either side of a pair; of files that stand in something the person may see. */
function foundNear(own: SQL, only = sql``): SQL {
  const found = (mine: SQL, others: SQL) => sql`
    (SELECT l.${others} AS sha256, l.kind, l.share, l.found_at,
            CASE l.kind WHEN 'same_text' THEN 1 WHEN 'year_changed' THEN 2 ELSE 3 END AS rank
       FROM undagi.file_likenesses l
      WHERE l.institution_id = ${own}.institution_id AND l.${mine} = ${own}.sha256 AND l.reader = ${reader} AND l.method = ${method} ${only}
        AND EXISTS (SELECT FROM undagi.evidence_files f
              JOIN undagi.evidence_revisions r ON r.item_id = f.item_id AND r.revision = f.revision
              JOIN undagi.evidence_items i ON i.id = f.item_id
             WHERE f.institution_id = ${own}.institution_id AND f.sha256 = l.${others} AND f.item_id <> ${own}.item_id
               AND ${isNewest} AND ${isSeen})
      ORDER BY 5, l.share DESC LIMIT ${mostOfFile})`
  return sql`${found(sql`sha256`, sql`other_sha256`)} UNION ALL ${found(sql`other_sha256`, sql`sha256`)}`
}

/** Of the items whose newest revision holds a file and that the person may see, their own, what is offered, and what came last. */
function itemsWith(institution: SQL, digest: SQL): SQL {
  return sql`SELECT f.item_id AS id, r.received_at, jsonb_build_object(
      'id', f.item_id, 'fileName', f.file_name, 'title', r.title, 'number', r.number,
      'year', ${yearOf(sql`d`)}, 'receivedAt', r.received_at, 'confidentiality', r.confidentiality,
      'viewerIds', to_jsonb(r.viewer_ids), 'authorId', r.author_id, 'itemAuthorId', i.author_id,
      'places', (SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object(
          'assessmentId', l.assessment_id, 'year', o.year, 'indicatorCode', l.indicator_code)), '[]')
        FROM ${offers} WHERE l.item_id = f.item_id AND ${standing})) AS item
    FROM ${revised}
    JOIN undagi.evidence_items i ON i.id = f.item_id
    CROSS JOIN LATERAL (SELECT r.dated, g.inspection AS found) AS d
   WHERE f.institution_id = ${institution} AND f.sha256 = ${digest} AND ${isNewest} AND ${isSeen}
   ORDER BY undagi.actor_id() IN (r.author_id, i.author_id) DESC,
            EXISTS (SELECT FROM ${offers} WHERE l.item_id = f.item_id AND ${standing}) DESC,
            r.received_at DESC LIMIT ${mostOfFile}`
}
