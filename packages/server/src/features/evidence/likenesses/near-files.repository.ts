import { type SQL, sql } from 'drizzle-orm'
import { reader } from '../reading/reader.ts'
import { method } from './method.ts'

function rankOf(kind: SQL): SQL {
  return sql`CASE ${kind} WHEN 'same_text' THEN 1 WHEN 'year_changed' THEN 2
    WHEN 'number_changed' THEN 3 ELSE 4 END`
}

/** The bytes themselves, and what was found to be like them. */
export const near = sql`
  SELECT own.sha256 AS other, 'same_bytes' AS kind, 100 AS share, NULL::timestamptz AS found_at, 0 AS rank, 'bytes' AS side
  UNION ALL ${foundNear()}`

/** From either side of a pair, whoever may be told of it. */
export function foundNear(only = sql``): SQL {
  const found = (mine: SQL, others: SQL) => sql`
    SELECT l.${others}, l.kind, l.share, l.found_at, ${rankOf(sql`l.kind`)}, '${mine}'
      FROM undagi.file_likenesses l
     WHERE l.institution_id = own.institution_id AND l.${mine} = own.sha256 AND l.reader = ${reader} AND l.method = ${method} ${only}`
  return sql`${found(sql`sha256`, sql`other_sha256`)} UNION ALL ${found(sql`other_sha256`, sql`sha256`)}`
}

/** The same of an upload that was compared while its sender describes it. */
export const nearToSent = sql`
  SELECT u.sha256, 'same_bytes' AS kind, 100 AS share, 0 AS rank
  UNION ALL
  SELECT a ->> 'sha256', a ->> 'kind', (a ->> 'share')::integer, ${rankOf(sql`a ->> 'kind'`)}
    FROM undagi.upload_likenesses l CROSS JOIN LATERAL jsonb_array_elements(l.alike) AS a
   WHERE l.upload_id = u.id AND l.reader = ${reader} AND l.method = ${method}`
