import { type SQL, sql } from 'drizzle-orm'
import { reader } from '../reading/reader.ts'
import { isBeside, mostOfFile } from './items-with.repository.ts'
import { method } from './method.ts'
import type { OwnItems } from './own-files.repository.ts'
import { isNewest, isOwn, isSeen } from './seen-by.repository.ts'

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
