import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Sql } from '../../../../platform/database/drizzle-on.ts'
import {
  evidenceFiles,
  evidenceItems,
  evidenceLinkEnds,
  evidenceLinks,
  evidenceRevisions,
  fileReadings,
  storedFiles,
} from '../../../../platform/database/tables/evidence.tables.ts'
import { fileLikenesses } from '../../../../platform/database/tables/likenesses.tables.ts'
import { reader } from '../../reading/reader.ts'
import { method } from '../method.ts'
import type { Likeness } from '../rank-likenesses.ts'

export interface KeptItem {
  readonly id: string
  /** One number, the same bytes; of a revision after the first, what it held before does not count. */
  readonly files: readonly number[]
  readonly before: readonly number[]
  readonly author: string
  readonly confidentiality: 'internal' | 'restricted'
  readonly viewers: readonly string[]
  readonly receivedAt: Date
  readonly offer: 'here' | 'taken back' | 'elsewhere' | 'none'
}

interface KeptPair {
  readonly between: readonly [number, number]
  readonly kind: Likeness['kind']
  readonly share: number
}

export interface KeptLibrary {
  /** Keeps its bytes apart from those of others. */
  readonly name: string
  readonly items: readonly KeptItem[]
  readonly pairs: readonly KeptPair[]
}

interface KeptAt {
  readonly institutionId: string
  readonly assessmentId: string
  readonly code: string
}

export const digestIn = ({ name }: KeptLibrary, file: number) =>
  createHash('sha256').update(`${name} ${file}`).digest('hex')

/** A library in bulk, as the database holds it; it knows how much that is, as it soon does by itself. */
export async function keepLibrary(db: Sql, library: KeptLibrary, at: KeptAt): Promise<void> {
  const { institutionId } = at
  const now = new Date()
  const held = library.items.flatMap((item) => [...item.files, ...item.before])
  const files = new Set([...held, ...library.pairs.flatMap(({ between }) => between)])
  const digests = [...files].map((file) => ({ institutionId, sha256: digestIn(library, file) }))
  const kept = digests.map((file) => ({ ...file, bytes: 1, mediaType: 'text/plain', storedAt: now }))
  const read = digests.map((file) => ({ ...file, reader, outcome: 'failed' as const, readAt: now }))
  await db.insert(storedFiles).values(kept)
  await db.insert(fileReadings).values(read)
  await db
    .insert(evidenceItems)
    .values(library.items.map((item) => ({ ...authorOf(item), id: item.id, institutionId, addedAt: now })))
  await db.insert(evidenceRevisions).values(library.items.flatMap((item) => revisionsOf(item, institutionId)))
  await db
    .insert(evidenceFiles)
    .values(library.items.flatMap((item) => filesIn(library, item, institutionId)))
  await offerAll(db, library, at)
  const found = library.pairs.flatMap((pair) => likenessOf(library, pair, institutionId))
  if (found.length > 0) await db.insert(fileLikenesses).values(found).onConflictDoNothing()
  await db.execute(sql`ANALYZE undagi.evidence_items, undagi.evidence_revisions, undagi.evidence_files, undagi.evidence_links,
    undagi.evidence_link_ends, undagi.file_readings, undagi.file_likenesses`)
}

const authorOf = ({ author }: KeptItem) => ({ authorId: author, authorName: 'Penulis' })
const newestOf = ({ before }: KeptItem) => (before.length === 0 ? 1 : 2)

function revisionsOf(item: KeptItem, institutionId: string) {
  const { id: itemId, confidentiality, viewers, receivedAt } = item
  return Array.from({ length: newestOf(item) }, (_, index) => ({
    ...{ itemId, institutionId, revision: index + 1, kind: 'decree' as const, title: itemId },
    ...{
      status: 'enacted' as const,
      confidentiality,
      viewerIds: [...viewers],
      note: '',
      receivedAt,
      ...authorOf(item),
    },
  }))
}

function filesIn(library: KeptLibrary, item: KeptItem, institutionId: string) {
  const at = (revision: number) => (file: number, index: number) => ({
    ...{ itemId: item.id, institutionId, revision, position: index + 1, fileName: 'a.txt' },
    sha256: digestIn(library, file),
  })
  const newest = newestOf(item)
  return [...item.files.map(at(newest)), ...item.before.map(at(newest - 1))]
}

async function offerAll(db: Sql, { items }: KeptLibrary, { institutionId, assessmentId, code }: KeptAt) {
  const links = items.flatMap((item) => {
    if (item.offer === 'none') return []
    const indicatorCode = item.offer === 'elsewhere' ? `bukan ${code}` : code
    const link = { id: randomUUID(), institutionId, assessmentId, indicatorCode, itemId: item.id }
    return [
      {
        isEnded: item.offer === 'taken back',
        link: { ...link, why: '', linkedAt: new Date(), ...authorOf(item) },
      },
    ]
  })
  if (links.length === 0) return
  await db.insert(evidenceLinks).values(links.map(({ link }) => link))
  const ends = links.flatMap(({ isEnded, link: { id: linkId, authorId, authorName } }) =>
    isEnded ? [{ linkId, institutionId, authorId, authorName, reason: '', endedAt: new Date() }] : [],
  )
  if (ends.length > 0) await db.insert(evidenceLinkEnds).values(ends)
}

function likenessOf(library: KeptLibrary, { between, kind, share }: KeptPair, institutionId: string) {
  const [sha256, otherSha256] = between.map((file) => digestIn(library, file)).toSorted()
  if (sha256 === undefined || otherSha256 === undefined || sha256 === otherSha256) return []
  return [{ institutionId, sha256, otherSha256, reader, method, kind, share, foundAt: new Date() }]
}
