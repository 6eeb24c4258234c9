import type { TextFingerprint } from '@undagi/documents/text-fingerprint'
import { and, asc, eq, gt, notExists, sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import {
  filePages as pages,
  fileReadings as readings,
} from '../../../platform/database/tables/evidence.tables.ts'
import {
  fileBands as bands,
  fileFingerprints as fingerprints,
  fileLikenesses as likenesses,
} from '../../../platform/database/tables/likenesses.tables.ts'
import { waitForTurn } from '../../../platform/database/wait-for-turn.ts'
import type { FileKey } from '../../../platform/files/file-store.ts'
import { isOffered } from '../reading/is-offered.repository.ts'
import { bandsOfText } from './bands-of.ts'
import type { Likeness } from './rank-likenesses.ts'

interface Origin {
  readonly reader: string
  readonly method: string
}

export interface ComparedFile extends FileKey, Origin {}

/** Those that are part of a document, were read and not compared yet, up to so many; the first read first. For the operator. */
export async function selectUncompared(
  db: Sql,
  { reader, method }: Origin,
  most: number,
): Promise<FileKey[]> {
  const compared = db
    .select({ sha256: fingerprints.sha256 })
    .from(fingerprints)
    .where(
      and(
        eq(fingerprints.institutionId, readings.institutionId),
        eq(fingerprints.sha256, readings.sha256),
        eq(fingerprints.reader, readings.reader),
        eq(fingerprints.method, method),
      ),
    )
  return db
    .select({ institutionId: readings.institutionId, sha256: readings.sha256 })
    .from(readings)
    .where(and(eq(readings.reader, reader), eq(readings.outcome, 'read'), isOffered(db), notExists(compared)))
    .orderBy(asc(readings.readAt))
    .limit(most)
}

/** The number that it bears, as it was read; null: none. */
export async function selectOwnNumber(
  db: Sql,
  { institutionId, sha256, reader }: ComparedFile,
): Promise<string | null> {
  const [row] = await db
    .select({ number: sql<string | null>`${readings.inspection} ->> 'number'` })
    .from(readings)
    .where(
      and(
        eq(readings.institutionId, institutionId),
        eq(readings.sha256, sha256),
        eq(readings.reader, reader),
      ),
    )
  return row?.number ?? null
}

const pagesAtOnce = 50

/** The text of a file, page by page, never all of it at once. */
export async function* pagesOf(db: Sql, { institutionId, sha256, reader }: ComparedFile) {
  for (let after = 0; ; ) {
    const found = await db
      .select({ page: pages.page, text: pages.text })
      .from(pages)
      .where(
        and(
          eq(pages.institutionId, institutionId),
          eq(pages.sha256, sha256),
          eq(pages.reader, reader),
          gt(pages.page, after),
        ),
      )
      .orderBy(asc(pages.page))
      .limit(pagesAtOnce)
    for (const { text } of found) yield text
    const last = found.at(-1)
    if (last === undefined || found.length < pagesAtOnce) return
    after = last.page
  }
}

/** Until the transaction ends nobody else compares here: of two that come together one must see the other. */
export async function waitForComparison(db: Sql, institutionId: string): Promise<void> {
  await waitForTurn(db, `alike:${institutionId}`)
}

interface NewFingerprint extends ComparedFile {
  readonly text: TextFingerprint | null
  readonly comparedAt: Date
}

/** False: another process has compared it meanwhile. */
export async function insertFingerprint(
  db: Sql,
  { text, comparedAt, ...file }: NewFingerprint,
): Promise<boolean> {
  const { institutionId } = file
  const [row] = await db
    .insert(fingerprints)
    .values({
      ...{ ...file, comparedAt, words: text?.words ?? null, undated: text?.undated ?? null },
      unnumbered: text?.unnumbered ?? null,
      sketch: text?.sketch ? toBytes(text.sketch) : null,
    })
    .onConflictDoNothing()
    .returning({ arrival: fingerprints.arrival })
  if (row === undefined) return false
  const own = bandsOfText(text, file).map((band) => ({ institutionId, band, arrival: row.arrival }))
  if (own.length > 0) await db.insert(bands).values(own)
  return true
}

interface Found extends ComparedFile {
  readonly alike: readonly Likeness[]
  readonly foundAt: Date
}

export async function insertLikenesses(db: Sql, { alike, foundAt, sha256, ...file }: Found): Promise<void> {
  if (alike.length === 0) return
  const rows = alike.map(({ sha256: other, kind, share }) => {
    const [first, second] = sha256 < other ? [sha256, other] : [other, sha256]
    return { ...file, sha256: first, otherSha256: second, kind, share, foundAt }
  })
  await db.insert(likenesses).values(rows).onConflictDoNothing()
}

function toBytes(sketch: Uint32Array): Buffer {
  const bytes = Buffer.alloc(sketch.length * 4)
  for (const [index, value] of sketch.entries()) bytes.writeUInt32BE(value, index * 4)
  return bytes
}
