import type { Client } from 'pg'
import { method } from '../../packages/server/src/features/evidence/likenesses/method.ts'
import { readerWith } from '../../packages/server/src/features/evidence/reading/reader.ts'
import { seededRandom } from '../seeded-random.ts'
import { seededUuid } from '../seeded-uuid.ts'
import { makeParagraphs, makeWords } from './made-words.ts'

export interface Library {
  readonly institutionId: string
  readonly token: string
  readonly documents: number
}

const pagesPerDocument = 4
const paragraphs = 20_000
const wordsPerParagraph = 60
const reader = readerWith({ poppler: true })

/**
 * Institutions with so many documents each, every one with four pages of text and somebody who is signed in. For the superuser: rows are
 * written in bulk, and what is searched by is built at the end.
 */
export async function fillLibraries(
  superuser: Client,
  sizes: readonly number[],
): Promise<readonly Library[]> {
  const random = seededRandom(3)
  const libraries = sizes.map((documents, index) => ({
    ...{ institutionId: seededUuid(random), token: `pencari-${index}`, documents },
  }))
  await superuser.query(`SET session_replication_role = replica`)
  await superuser.query(`SET maintenance_work_mem = '1GB'`)
  const indexes = await dropWordIndexes(superuser)
  const words = makeWords(30_000)
  await superuser.query(keepParagraphs, [makeParagraphs(words, paragraphs, wordsPerParagraph)])
  await superuser.query(insertInstitutions, [JSON.stringify(libraries)])
  for (const { institutionId, documents } of libraries) {
    // All at once: whoever learns and compares in the background finds nothing left to do.
    await superuser.query('BEGIN')
    await superuser.query(insertDocuments, [institutionId, documents])
    await superuser.query(insertPages, [institutionId, documents, pagesPerDocument])
    // What the reader learns file by file: the same words, counted at once.
    await superuser.query(insertWords, [institutionId, words])
    await superuser.query(leaveNothingToDo, [institutionId])
    await superuser.query(insertLikenesses, [institutionId, documents])
    await superuser.query('COMMIT')
  }
  for (const definition of indexes) await superuser.query(definition)
  await superuser.query('VACUUM ANALYZE')
  return libraries
}

async function dropWordIndexes(superuser: Client): Promise<readonly string[]> {
  const { rows } = await superuser.query<{ name: string; definition: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
       FROM pg_index WHERE indexrelid::regclass::text LIKE 'undagi.%_words'`,
  )
  for (const { name } of rows) await superuser.query(`DROP INDEX ${name}`)
  return rows.map(({ definition }) => definition)
}

const keepParagraphs = `
  CREATE TEMPORARY TABLE paragraphs AS
  SELECT number::integer, content FROM unnest($1::text[]) WITH ORDINALITY AS p(content, number)`

const insertInstitutions = `
  WITH given AS (
    SELECT "institutionId" AS id, token FROM jsonb_to_recordset($1) AS r("institutionId" uuid, token text)
  ), made AS (
    INSERT INTO undagi.institutions (id, slug, name, category, time_zone)
    SELECT id, token, token, 'Pemerintah Kabupaten', 'Asia/Jakarta' FROM given
  ), people AS (
    INSERT INTO undagi.people (id, name, email, signin_user_id) SELECT id, token, token || '@bench.undagi.test', id FROM given
  ), members AS (
    INSERT INTO undagi.memberships (person_id, institution_id, role, valid_from)
    SELECT id, id, 'internal_assessor', '2021-01-01' FROM given
  ), users AS (
    INSERT INTO signin."user" (id, name, email, email_verified)
    SELECT id, token, token || '@bench.undagi.test', true FROM given
  )
  INSERT INTO signin.session (id, token, user_id, expires_at)
  SELECT id, encode(sha256(convert_to(token, 'UTF8')), 'hex'), id, now() + interval '12 hours' FROM given`

/** As people call what they scan. */
const nameOf = `'SK_Scan_' || 2019 + n % 7 || '_berkas' || n || '_final.pdf'`

/** Two in a hundred are restricted, and nobody who searches may see them. */
const insertDocuments = `
  WITH numbered AS (
    SELECT n, gen_random_uuid() AS id, encode(sha256(convert_to($1::text || n, 'UTF8')), 'hex') AS sha256,
           1 + (n * 7919::bigint) % ${paragraphs} AS paragraph, timestamptz '2019-01-01' + n * interval '20 minutes' AS at
      FROM generate_series(1, $2::integer) AS n
  ), items AS (
    INSERT INTO undagi.evidence_items (id, institution_id, author_id, author_name, added_at)
    SELECT id, $1::uuid, gen_random_uuid(), 'Ani', at FROM numbered
  ), revised AS (
    INSERT INTO undagi.evidence_revisions (item_id, institution_id, revision, kind, title, number, issuer, dated, status,
                                           confidentiality, note, author_id, author_name, received_at, file_names)
    SELECT d.id, $1::uuid, 1, (ARRAY['policy', 'decree', 'procedure', 'minutes'])[1 + n % 4],
           initcap(array_to_string((string_to_array(p.content, ' '))[:8], ' ')), n % 400 || ' Tahun ' || 2019 + n % 7, 'Bupati',
           make_date(2019 + n % 7, 1 + n % 12, 1), CASE n % 5 WHEN 0 THEN 'draft' ELSE 'enacted' END,
           CASE n % 50 WHEN 0 THEN 'restricted' ELSE 'internal' END, '', gen_random_uuid(), 'Ani', at, ${nameOf}
      FROM numbered d JOIN paragraphs p ON p.number = d.paragraph ORDER BY n
  ), stored AS (
    INSERT INTO undagi.stored_files (institution_id, sha256, bytes, media_type, stored_at)
    SELECT $1::uuid, sha256, 100000, 'application/pdf', at FROM numbered
  ), files AS (
    INSERT INTO undagi.evidence_files (item_id, institution_id, revision, position, sha256, file_name)
    SELECT id, $1::uuid, 1, 1, sha256, ${nameOf} FROM numbered
  )
  INSERT INTO undagi.file_readings (institution_id, sha256, reader, outcome, inspection, read_at)
  SELECT $1::uuid, sha256, '${reader}', 'read', jsonb_build_object(
           'kind', 'head_regulation', 'status', CASE n % 5 WHEN 0 THEN 'draft' ELSE 'enacted' END, 'number', n::text,
           'year', 2024, 'date', NULL, 'subject', NULL, 'issuer', NULL, 'pages', 4, 'text', 'readable',
           'signatures', '[]'::jsonb, 'issues', '[]'::jsonb), at
    FROM numbered`

/** Three paragraphs a page, and a word that only this document says. */
const insertPages = `
  INSERT INTO undagi.file_pages (institution_id, sha256, reader, page, text)
  SELECT $1::uuid, encode(sha256(convert_to($1::text || n, 'UTF8')), 'hex'), '${reader}', page,
         a.content || E'\\n' || b.content || E'\\n' || c.content || ' dokumen' || n
    FROM generate_series(1, $2::integer) AS n
    CROSS JOIN generate_series(1, $3::integer) AS page
    JOIN paragraphs a ON a.number = 1 + (n * 7919::bigint + page) % ${paragraphs}
    JOIN paragraphs b ON b.number = 1 + (n * 104729::bigint + page * 31) % ${paragraphs}
    JOIN paragraphs c ON c.number = 1 + (n * 15485863::bigint + page * 17) % ${paragraphs}
   ORDER BY n, page`

const insertWords = `
  INSERT INTO undagi.evidence_words (institution_id, word, files)
  SELECT $1::uuid, word, greatest(1, 100000 / number)
    FROM unnest($2::text[]) WITH ORDINALITY AS w(word, number) WHERE length(word) >= 4`

/** All has been learnt, compared and read again already: nothing is worked on in the background while somebody searches. */
const leaveNothingToDo = `
  WITH learnt AS (
    INSERT INTO undagi.learnt_files (institution_id, sha256, reader)
    SELECT institution_id, sha256, '${reader}' FROM undagi.stored_files WHERE institution_id = $1::uuid
  ), checked AS (
    INSERT INTO undagi.file_checks (institution_id, sha256, since, last_at, outcome)
    SELECT institution_id, sha256, now(), now(), 'whole' FROM undagi.stored_files WHERE institution_id = $1::uuid
  )
  INSERT INTO undagi.file_fingerprints (institution_id, sha256, reader, method, compared_at)
  SELECT institution_id, sha256, '${reader}', '${method}', now() FROM undagi.stored_files WHERE institution_id = $1::uuid`

/** Of ten documents two say the same as an earlier one with another year, and one is a form like twenty before it. */
const insertLikenesses = `
  WITH pairs AS (
    SELECT n, n - 97 AS other, 'year_changed' AS kind, 100 AS share FROM generate_series(98, $2::integer) AS n WHERE n % 10 IN (1, 2)
    UNION ALL
    SELECT n, n - 10 * back, 'similar', 95 FROM generate_series(10, $2::integer, 10) AS n
      CROSS JOIN generate_series(1, 20) AS back WHERE n > 10 * back
  ), named AS (
    SELECT encode(sha256(convert_to($1::text || n, 'UTF8')), 'hex') COLLATE "C" AS one,
           encode(sha256(convert_to($1::text || other, 'UTF8')), 'hex') COLLATE "C" AS another, kind, share
      FROM pairs
  )
  INSERT INTO undagi.file_likenesses (institution_id, sha256, other_sha256, reader, method, kind, share, found_at)
  SELECT $1::uuid, least(one, another), greatest(one, another), '${reader}', '${method}', kind, share, now() FROM named`
