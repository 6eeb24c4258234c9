import { type SQL, sql } from 'drizzle-orm'
import { reader } from '../../reading/reader.ts'
import { method } from '../method.ts'

interface Filled {
  readonly institutionId: string
  readonly assessmentId: string
  readonly codes: readonly string[]
  readonly documents: number
  /** Before each title; also keeps the bytes of two fillings apart. */
  readonly title: string
  /** The texts of so many of them are, but for the year, those of any other filling with the same numbers. */
  readonly repeated: number
  readonly authorId: string
}

/** Documents of one round in bulk: read, compared, and each offered for all of these indicators. */
export function fillOffered(filled: Filled): SQL {
  const { institutionId, assessmentId, codes, documents, title, repeated, authorId } = filled
  const institution = sql`${institutionId}::uuid`
  const author = sql`${authorId}::uuid`
  return sql`
    WITH made AS MATERIALIZED (
      SELECT n, gen_random_uuid() AS id, ${title}::text || ' ' || n AS title,
             encode(sha256(convert_to(${title}::text || n, 'UTF8')), 'hex') AS sha256,
             CASE WHEN n <= ${repeated}::integer THEN 'text ' || n ELSE ${title}::text || n END AS undated
        FROM generate_series(1, ${documents}::integer) AS n
    ), items AS (
      INSERT INTO undagi.evidence_items (id, institution_id, author_id, author_name, added_at)
      SELECT id, ${institution}, ${author}, 'Ani', now() FROM made
    ), revised AS (
      INSERT INTO undagi.evidence_revisions (item_id, institution_id, revision, kind, title, status, confidentiality, note,
                                             author_id, author_name, received_at)
      SELECT id, ${institution}, 1, 'report', title, 'enacted', 'internal', '', ${author}, 'Ani', now() FROM made
    ), stored AS (
      INSERT INTO undagi.stored_files (institution_id, sha256, bytes, media_type, stored_at)
      SELECT ${institution}, sha256, 1000, 'text/plain', now() FROM made
    ), files AS (
      INSERT INTO undagi.evidence_files (item_id, institution_id, revision, position, sha256, file_name)
      SELECT id, ${institution}, 1, 1, sha256, 'laporan.txt' FROM made
    ), read AS (
      INSERT INTO undagi.file_readings (institution_id, sha256, reader, outcome, inspection, read_at)
      SELECT ${institution}, sha256, ${reader}, 'read', '{"text": "readable", "signatures": [], "issues": []}', now() FROM made
    ), compared AS (
      INSERT INTO undagi.file_fingerprints (institution_id, sha256, reader, method, words, undated, compared_at)
      SELECT ${institution}, sha256, ${reader}, ${method}, sha256,
             encode(sha256(convert_to(undated, 'UTF8')), 'hex'), now() FROM made
    )
    INSERT INTO undagi.evidence_links (institution_id, item_id, assessment_id, indicator_code, why, author_id, author_name, linked_at)
    SELECT ${institution}, id, ${assessmentId}::uuid, code, '', ${author}, 'Ani', now()
      FROM made CROSS JOIN unnest(${sql.param([...codes])}::text[]) AS code`
}
