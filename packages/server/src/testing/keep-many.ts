import { fingerprintText } from '@undagi/documents/text-fingerprint'
import { insertFingerprint, insertLikenesses } from '../features/evidence/likenesses/likenesses.repository.ts'
import { method } from '../features/evidence/likenesses/method.ts'
import type { Likeness } from '../features/evidence/likenesses/rank-likenesses.ts'
import { reader } from '../features/evidence/reading/reader.ts'
import { insertReading } from '../features/evidence/reading/readings.repository.ts'
import {
  evidenceFiles,
  evidenceItems,
  evidenceRevisions,
  storedFiles,
} from '../platform/database/tables/evidence.tables.ts'
import type { TestApp } from './create-test-app.ts'
import { digestOf, readingOf } from './leave-read.ts'

interface Kept {
  readonly person: string
  readonly institutionId: string
  readonly confidentiality: 'restricted' | 'internal'
}

/** Later than everything else, one document of each text, read; written where they are kept, since as many readers would take their time. */
export async function keepMany(undagi: TestApp, kept: Kept, texts: readonly string[]): Promise<void> {
  const { person, institutionId, confidentiality } = kept
  const { data: session } = await undagi.as(person).GET('/session')
  const author = { authorId: session?.person.id ?? '', authorName: person }
  undagi.clock.advanceBy(1000)
  const at = undagi.clock.now()
  await undagi.database.asOperator({ institutions: [institutionId], at }, async (db) => {
    for (const text of texts) {
      const sha256 = digestOf(text)
      const [item] = await db
        .insert(evidenceItems)
        .values({ ...author, institutionId, addedAt: at })
        .returning()
      const revision = { itemId: item?.id ?? '', institutionId, revision: 1 }
      await db.insert(evidenceRevisions).values({
        ...{ ...revision, ...author, kind: 'decree', title: 'Banyak', status: 'enacted' },
        ...{ confidentiality, note: '', receivedAt: at },
      })
      const stored = { institutionId, sha256, bytes: text.length, mediaType: 'text/plain', storedAt: at }
      await db.insert(storedFiles).values(stored).onConflictDoNothing()
      await db.insert(evidenceFiles).values({ ...revision, position: 1, sha256, fileName: 'a.txt' })
    }
    for (const text of new Set(texts)) await insertReading(db, readingOf(undagi, { institutionId, text }))
  })
}

/** As if all of them had been compared already; the newest of all. */
export async function noteCompared(undagi: TestApp, institutionId: string, texts: readonly string[]) {
  const comparedAt = undagi.clock.now()
  await undagi.database.asOperator({ institutions: [institutionId], at: comparedAt }, async (db) => {
    for (const each of texts) {
      const file = { institutionId, sha256: digestOf(each), reader, method }
      await insertFingerprint(db, { ...file, text: fingerprintText([each]), comparedAt })
    }
  })
}

interface Pairs {
  readonly institutionId: string
  readonly text: string
  readonly others: readonly string[]
}

/** As if a text had been compared with these others. */
export async function noteAlike(
  undagi: TestApp,
  { institutionId, text, others }: Pairs,
  found: Pick<Likeness, 'kind' | 'share'> = { kind: 'same_text', share: 100 },
): Promise<void> {
  const foundAt = undagi.clock.now()
  const alike = others.map((other) => ({ sha256: digestOf(other), ...found }))
  const file = { institutionId, sha256: digestOf(text), reader, method }
  await undagi.database.asOperator({ institutions: [institutionId], at: foundAt }, (db) =>
    insertLikenesses(db, { ...file, alike, foundAt }),
  )
}
