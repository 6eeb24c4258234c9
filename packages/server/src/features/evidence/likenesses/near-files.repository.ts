import { type SQL, sql } from 'drizzle-orm'
import { isNewestRevision } from '../newest-revision.repository.ts'
import { reader } from '../reading/reader.ts'
import { method } from './method.ts'

/** Of which items: one, some, or those offered in an assessment, or for one indicator of it. Always as they are now. */
export type OwnItems =
  | { readonly institutionId: string; readonly itemId: string }
  | { readonly institutionId: string; readonly itemIds: readonly string[] }
  | Offered

export interface Offered {
  readonly assessmentId: string
  readonly code?: string
}

/** Where somebody asks. */
type Asked = OwnItems | { readonly institutionId: string }

/** A list that is longer is of a form that many use. */
const mostOfFile = 20

const isNewest = isNewestRevision({ itemId: sql`f.item_id`, revision: sql`f.revision` })

/** The rule of canView, so that what is hidden takes no place in a list that ends. */
export const isSeen = sql`(r.confidentiality = 'internal' OR undagi.actor_id() IN (r.author_id, i.author_id)
  OR undagi.actor_id() = ANY (r.viewer_ids))`

export const isOwn = sql`undagi.actor_id() IN (r.author_id, i.author_id)`

export const offers = sql`undagi.evidence_links l
  JOIN undagi.assessments a ON a.id = l.assessment_id
  JOIN undagi.rounds o ON o.id = a.round_id AND o.withdrawn_at IS NULL`
export const standing = sql`NOT EXISTS (SELECT FROM undagi.evidence_link_ends e WHERE e.link_id = l.id)`

export const yearOf = (row: SQL) =>
  sql<number | null>`coalesce(extract(year FROM ${row}.dated)::integer, (${row}.found ->> 'year')::integer)`

const revised = sql`undagi.evidence_files f
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

function isOfferedIn({ assessmentId, code }: Offered): SQL {
  const forCode = code === undefined ? sql`` : sql` AND l.indicator_code = ${code}`
  return sql`l.assessment_id = ${assessmentId}${forCode}`
}

/** Whether it stands beside what is asked about, where everybody who sees one thing sees all. */
function isBeside(asked: Asked): SQL {
  if (!('assessmentId' in asked)) return sql`false`
  return sql`EXISTS (SELECT FROM ${offers} WHERE l.item_id = f.item_id AND ${isOfferedIn(asked)} AND ${standing})`
}

function rankOf(kind: SQL): SQL {
  return sql`CASE ${kind} WHEN 'same_text' THEN 1 WHEN 'year_changed' THEN 2
    WHEN 'number_changed' THEN 3 ELSE 4 END`
}

/** The bytes themselves, and what was found to be like them. */
export function nearTo(own: OwnItems): SQL {
  return sql`SELECT own.sha256, 'same_bytes' AS kind, 100 AS share, NULL::timestamptz AS found_at, 0 AS rank
    UNION ALL ${foundNear(own)}`
}

/**
 * From either side of a pair; of files that stand in something the person may see. Where something is offered, helpers ask too: what they may
 * be told of has places of its own, so that what only readers of the library may be told of takes none of them.
 */
export function foundNear(own: OwnItems, only = sql``): SQL {
  const found = (mine: SQL, others: SQL, isTold: SQL) => sql`
    (SELECT l.${others} AS sha256, l.kind, l.share, l.found_at,
            ${rankOf(sql`l.kind`)} AS rank
       FROM undagi.file_likenesses l
      WHERE l.institution_id = own.institution_id AND l.${mine} = own.sha256 AND l.reader = ${reader} AND l.method = ${method} ${only}
        AND EXISTS (SELECT FROM undagi.evidence_files f
              JOIN undagi.evidence_revisions r ON r.item_id = f.item_id AND r.revision = f.revision
              JOIN undagi.evidence_items i ON i.id = f.item_id
             WHERE f.institution_id = own.institution_id AND f.sha256 = l.${others} AND f.item_id <> own.item_id
               AND ${isNewest} AND ${isSeen} AND ${isTold})
      ORDER BY 5, l.share DESC LIMIT ${mostOfFile})`
  const either = (isTold: SQL) =>
    sql`${found(sql`sha256`, sql`other_sha256`, isTold)} UNION ${found(sql`other_sha256`, sql`sha256`, isTold)}`
  const all = either(sql`true`)
  return 'assessmentId' in own ? sql`${all} UNION ${either(sql`(${isOwn} OR ${isBeside(own)})`)}` : all
}

/** The same of an upload that was compared while its sender describes it. */
export const nearToSent = sql`
  SELECT u.sha256, 'same_bytes' AS kind, 100 AS share, 0 AS rank
  UNION ALL
  SELECT a ->> 'sha256', a ->> 'kind', (a ->> 'share')::integer, ${rankOf(sql`a ->> 'kind'`)}
    FROM undagi.upload_likenesses l CROSS JOIN LATERAL jsonb_array_elements(l.alike) AS a
   WHERE l.upload_id = u.id AND l.reader = ${reader} AND l.method = ${method}`

/** Of the items whose newest revision holds a file and that the person may see, their own, what stands beside, what is offered, and what came last. */
export function itemsWith(asked: Asked, institution: SQL, digest: SQL): SQL {
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
   ORDER BY ${isOwn} DESC, ${isBeside(asked)} IS TRUE DESC,
            EXISTS (SELECT FROM ${offers} WHERE l.item_id = f.item_id AND ${standing}) DESC,
            r.received_at DESC LIMIT ${mostOfFile}`
}
