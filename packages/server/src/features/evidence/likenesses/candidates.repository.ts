import type { TextFingerprint } from '@undagi/documents/text-fingerprint'
import { type SQL, sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { bandsOfText } from './bands-of.ts'
import type { ComparedFile } from './likenesses.repository.ts'
import type { Compared } from './rank-likenesses.ts'
import { isNewest, isOwnOf, isSeenBy } from './seen-by.repository.ts'

/** So many of each band and each digest are looked at, the newest first: what comparing one costs has an end. */
const mostOfOne = 50

/** Files of which others count: of what stands in them now. */
export type Among = SQL

const standsIn = (which: SQL): Among => sql`EXISTS (
  SELECT FROM undagi.evidence_files f
    JOIN undagi.evidence_revisions r ON r.item_id = f.item_id AND r.revision = f.revision
    JOIN undagi.evidence_items i ON i.id = f.item_id
   WHERE f.institution_id = p.institution_id AND f.sha256 = p.sha256 AND ${isNewest} AND ${which})`

export const everything: Among = sql`true`
/** Everybody may see them, or nobody keeps them to themselves. */
export const openToAll: Among = sql`(NOT ${standsIn(sql`r.confidentiality = 'restricted'`)}
  OR ${standsIn(sql`r.confidentiality = 'internal'`)})`
export const seenBy = (personId: string) => standsIn(isSeenBy(sql`${personId}::uuid`))
/** Looked up once and not for each: they are few, and what is looked through for them may be many. */
export const broughtBy = (personId: string): Among => sql`p.sha256 IN (
  SELECT f.sha256 FROM undagi.evidence_items i
    JOIN undagi.evidence_revisions r ON r.item_id = i.id
    JOIN undagi.evidence_files f ON f.item_id = r.item_id AND f.revision = r.revision
   WHERE ${isOwnOf(sql`${personId}::uuid`)} AND ${isNewest})`

interface Asked {
  readonly file: ComparedFile
  readonly text: TextFingerprint
  readonly among: Among
}

interface Row extends Record<string, unknown> {
  readonly sha256: string
  readonly words: string
  readonly undated: string
  readonly unnumbered: string | null
  readonly sketch: Buffer | null
}

/** Others of the institution that may be alike; what does not count takes no place of what does. */
export async function selectCandidates(db: Sql, { file, text, among }: Asked): Promise<Compared[]> {
  const { institutionId, sha256, reader, method } = file
  const isOther = sql`p.institution_id = ${institutionId} AND p.sha256 <> ${sha256}
    AND p.reader = ${reader} AND p.method = ${method} AND ${among}`
  const equal = (column: 'words' | 'undated' | 'unnumbered', value: string | null) => sql`
    (SELECT p.arrival FROM undagi.file_fingerprints p
      WHERE p.${sql.identifier(column)} = ${value} AND ${isOther}
      ORDER BY p.arrival DESC LIMIT ${mostOfOne})`
  const { rows } = await db.execute<Row>(sql`
    SELECT p.sha256, p.words, p.undated, p.unnumbered, p.sketch FROM undagi.file_fingerprints p
     WHERE p.arrival = ANY (ARRAY(
             ${equal('words', text.words)} UNION ${equal('undated', text.undated)}
             UNION ${equal('unnumbered', text.unnumbered)}
             UNION SELECT near.arrival
               FROM unnest(${sql.param(bandsOfText(text, file))}::bigint[]) AS own (band)
              CROSS JOIN LATERAL (
                SELECT b.arrival FROM undagi.file_bands b
                  JOIN undagi.file_fingerprints p ON p.arrival = b.arrival
                 WHERE b.institution_id = ${institutionId} AND b.band = own.band AND ${isOther}
                 ORDER BY b.arrival DESC LIMIT ${mostOfOne}) AS near))
     ORDER BY p.arrival DESC`)
  return rows.map(({ sketch, ...row }) => ({ ...row, sketch: sketch === null ? null : fromBytes(sketch) }))
}

function fromBytes(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readUInt32BE(index * 4))
}
