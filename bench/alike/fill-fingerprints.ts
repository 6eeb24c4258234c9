import { fingerprintText } from '@undagi/documents/text-fingerprint'
import type { Client } from 'pg'
import { bandsOf } from '../../packages/server/src/features/evidence/likenesses/bands-of.ts'
import { method } from '../../packages/server/src/features/evidence/likenesses/method.ts'
import { reader } from '../../packages/server/src/features/evidence/reading/reader.ts'
import { makeTexts } from './made-texts.ts'

const atOnce = 2_000

/** Texts that are compared already, up to so many. For the superuser, in bulk. */
export async function fillFingerprints(
  superuser: Client,
  institutionId: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  for (let first = from; first < to; first += atOnce) {
    const texts = makeTexts(first, Math.min(atOnce, to - first))
    const rows = texts.map(({ text, ownNumber }, index) => {
      const found = fingerprintText([text], ownNumber)
      const bands = found?.sketch ? bandsOf(found.sketch, `${method} ${reader}`) : []
      const sketch = found?.sketch
        ? Buffer.from(new Uint8Array(bigEndian(found.sketch))).toString('hex')
        : null
      return {
        number: first + index,
        words: found?.words,
        undated: found?.undated,
        unnumbered: found?.unnumbered,
        sketch,
        bands: bands.map(String),
      }
    })
    await superuser.query(insertCompared, [institutionId, reader, method, JSON.stringify(rows)])
  }
  await superuser.query('ANALYZE')
}

function bigEndian(sketch: Uint32Array): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(sketch.length * 4))
  for (const [index, value] of sketch.entries()) view.setUint32(index * 4, value)
  return view.buffer
}

/** Texts of documents that have been read and that nobody has compared yet. */
export async function addUncompared(
  superuser: Client,
  institutionId: string,
  { from, count }: { readonly from: number; readonly count: number },
): Promise<void> {
  const made = makeTexts(from, count)
  const [texts, numbers] = [made.map(({ text }) => text), made.map(({ ownNumber }) => ownNumber)]
  await superuser.query(insertUncompared, [institutionId, reader, texts, from, numbers])
}

const digest = `encode(sha256(convert_to($1::text || number, 'UTF8')), 'hex')`
const stored = `
  INSERT INTO undagi.stored_files (institution_id, sha256, bytes, media_type, stored_at)
  SELECT $1::uuid, sha256, 1000, 'text/plain', now() FROM given`
const read = `
  INSERT INTO undagi.file_readings (institution_id, sha256, reader, outcome, inspection, read_at)
  SELECT $1::uuid, sha256, $2, 'read', jsonb_build_object('signatures', '[]'::jsonb, 'issues', '[]'::jsonb, 'number', own_number), now() FROM given`

const insertCompared = `
  WITH given AS (
    SELECT ${digest} AS sha256, words, undated, unnumbered, decode(sketch, 'hex') AS sketch, bands, NULL AS own_number
      FROM jsonb_to_recordset($4) AS r(number integer, words text, undated text, unnumbered text, sketch text, bands bigint[])
  ), stored AS (${stored}), read AS (${read}), compared AS (
    INSERT INTO undagi.file_fingerprints (institution_id, sha256, reader, method, words, undated, unnumbered, sketch, compared_at)
    SELECT $1::uuid, sha256, $2, $3, words, undated, unnumbered, sketch, now() FROM given RETURNING sha256, arrival
  )
  INSERT INTO undagi.file_bands (institution_id, band, arrival)
  SELECT DISTINCT $1::uuid, band, arrival FROM compared JOIN given USING (sha256) CROSS JOIN unnest(bands) AS band`

const insertUncompared = `
  WITH given AS (
    SELECT ${digest} AS sha256, text, own_number FROM (
      SELECT $4::integer + place - 1 AS number, text, own_number
        FROM unnest($3::text[], $5::text[]) WITH ORDINALITY AS t(text, own_number, place)) AS numbered
  ), stored AS (${stored}), read AS (${read}), kept AS (
    INSERT INTO undagi.evidence_files (item_id, institution_id, revision, position, sha256, file_name)
    SELECT gen_random_uuid(), $1::uuid, 1, 1, sha256, 'laporan.txt' FROM given
  )
  INSERT INTO undagi.file_pages (institution_id, sha256, reader, page, text)
  SELECT $1::uuid, sha256, $2, 1, text FROM given`
