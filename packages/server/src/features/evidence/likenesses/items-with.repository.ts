import { type SQL, sql } from 'drizzle-orm'
import { isOfferedIn, offers, standing } from './offers.repository.ts'
import { type OwnItems, revised, yearOf } from './own-files.repository.ts'
import { isNewest, isOwn, isSeen } from './seen-by.repository.ts'

/** Where somebody asks. */
type Asked = OwnItems | { readonly institutionId: string }

/** A list that is longer is of a form that many use. */
export const mostOfFile = 20

/** Whether it stands beside what is asked about, where everybody who sees one thing sees all. */
function isBeside(asked: Asked): SQL {
  if (!('assessmentId' in asked)) return sql`false`
  return sql`EXISTS (SELECT FROM ${offers} WHERE l.item_id = f.item_id AND ${isOfferedIn(asked)} AND ${standing})`
}

/** Which bytes, of whom. */
interface File {
  readonly institution: SQL
  readonly digest: SQL
}

/**
 * Of the items whose newest revision holds a file and that the person may see, their own, what stands beside, what is offered, and what came last.
 * Looks through all that hold it: of many files this is asked once for each digest.
 */
export function holdersOf(asked: Asked, { institution, digest }: File): SQL {
  return sql`SELECT f.item_id AS id, ${isOwn} AS is_own, ${isBeside(asked)} IS TRUE AS is_beside
    FROM undagi.evidence_files f
    JOIN undagi.evidence_revisions r ON r.item_id = f.item_id AND r.revision = f.revision
    JOIN undagi.evidence_items i ON i.id = f.item_id
   WHERE f.institution_id = ${institution} AND f.sha256 = ${digest} AND ${isNewest} AND ${isSeen}
   ORDER BY is_own DESC, is_beside DESC,
            EXISTS (SELECT FROM ${offers} WHERE l.item_id = f.item_id AND ${standing}) DESC,
            r.received_at DESC, f.item_id LIMIT ${mostOfFile}`
}

/** An item that holds a file, as it is now. */
export function itemHolding({ institution, digest }: File, id: SQL): SQL {
  return sql`SELECT r.received_at, jsonb_build_object(
      'id', f.item_id, 'fileName', f.file_name, 'title', r.title, 'number', r.number,
      'year', ${yearOf(sql`d`)}, 'receivedAt', r.received_at, 'confidentiality', r.confidentiality,
      'viewerIds', to_jsonb(r.viewer_ids), 'authorId', r.author_id, 'itemAuthorId', i.author_id,
      'places', (SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object(
          'assessmentId', l.assessment_id, 'year', o.year, 'indicatorCode', l.indicator_code)), '[]')
        FROM ${offers} WHERE l.item_id = f.item_id AND ${standing})) AS item
    FROM ${revised}
    JOIN undagi.evidence_items i ON i.id = f.item_id
    CROSS JOIN LATERAL (SELECT r.dated, g.inspection AS found) AS d
   WHERE f.institution_id = ${institution} AND f.sha256 = ${digest} AND f.item_id = ${id} AND ${isNewest}`
}

/** Those that hold a file, as they are now. */
export const itemsWith = (asked: Asked, file: File): SQL => sql`
  SELECT holder.id, described.received_at, described.item
    FROM (${holdersOf(asked, file)}) AS holder
    CROSS JOIN LATERAL (${itemHolding(file, sql`holder.id`)}) AS described`
