import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  evidenceFiles,
  evidenceItems,
  evidenceLinks,
  evidenceRevisions,
  storedFiles,
  uploads,
} from '../platform/database/tables/evidence.tables.ts'
import type { TestApp } from './create-test-app.ts'

interface Planted {
  readonly evidenceItemId: string
  /** The same, as what this person brought. */
  readonly broughtItemId: string
  readonly evidenceOfferId: string
  readonly uploadId: string
}

/** A document with one file, offered for indicator 1 of 2024, and a file of which nothing has come yet. */
export async function plantEvidence(undagi: TestApp, at: string, by: string): Promise<Planted> {
  const { id: institutionId, assessments } = undagi.institution(at)
  const now = undagi.clock.now()
  const content = `Keputusan ${randomUUID()}`
  const sha256 = createHash('sha256').update(content).digest('hex')
  await keep(undagi, { institutionId, sha256 }, content)
  const { data: session } = await undagi.as(by).GET('/session')
  const authorId = session?.person.id ?? ''
  return undagi.database.asOperator({ institutions: [institutionId], at: now }, async (db) => {
    const author = { authorId, authorName: by }
    const item = { ...author, institutionId, addedAt: now }
    const [added] = await db.insert(evidenceItems).values(item).returning()
    const itemId = added?.id ?? ''
    const revision = { itemId, institutionId, revision: 1 }
    await db.insert(evidenceRevisions).values({
      ...{ ...revision, ...author, kind: 'decree', title: 'Keputusan tim koordinasi', status: 'enacted' },
      ...{ confidentiality: 'internal', note: '', receivedAt: now },
    })
    const stored = { institutionId, sha256, bytes: content.length, mediaType: 'text/plain', storedAt: now }
    await db.insert(storedFiles).values(stored)
    await db.insert(evidenceFiles).values({ ...revision, position: 1, sha256, fileName: 'sk.txt' })
    const [offer] = await db
      .insert(evidenceLinks)
      .values({
        ...{ institutionId, itemId, assessmentId: assessments[2024] ?? '', indicatorCode: '1', why: '' },
        ...{ ...author, linkedAt: now },
      })
      .returning()
    const [upload] = await db
      .insert(uploads)
      .values({
        institutionId,
        personId: author.authorId,
        fileName: 'sk.pdf',
        announcedBytes: 4,
        begunAt: now,
      })
      .returning()
    const uploadId = upload?.id ?? ''
    await undagi.services.files.staging.begin(uploadId)
    return { evidenceItemId: itemId, broughtItemId: itemId, evidenceOfferId: offer?.id ?? '', uploadId }
  })
}

async function keep(undagi: TestApp, key: { institutionId: string; sha256: string }, content: string) {
  const folder = await mkdtemp(join(tmpdir(), 'undagi-tanam-'))
  const path = join(folder, 'berkas')
  await writeFile(path, content)
  await undagi.services.files.store.put(key, path)
  await rm(folder, { recursive: true })
}
