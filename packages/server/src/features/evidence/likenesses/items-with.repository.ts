import { type SQL, sql } from 'drizzle-orm'
import { isOfferedIn, offers, standing } from './offers.repository.ts'
import { type OwnItems, revised, yearOf } from './own-files.repository.ts'
import { isNewest, isOwn, isSeen } from './seen-by.repository.ts'

/** Where somebody asks. */
type Asked = OwnItems | { readonly institutionId: string }

/** A list that is longer is of a form that many use. */
export const mostOfFile = 20

/** Whether it stands beside what is asked about, where everybody who sees one thing sees all. */
export function isBeside(asked: Asked): SQL {
  if (!('assessmentId' in asked)) return sql`false`
  return sql`EXISTS (SELECT FROM ${offers} WHERE l.item_id = f.item_id AND ${isOfferedIn(asked)} AND ${standing})`
}

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
