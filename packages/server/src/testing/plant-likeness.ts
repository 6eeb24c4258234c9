import { method } from '../features/evidence/likenesses/method.ts'
import { reader } from '../features/evidence/reading/reader.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import { fileReadings, storedFiles } from '../platform/database/tables/evidence.tables.ts'
import { fileBands, fileFingerprints, fileLikenesses } from '../platform/database/tables/likenesses.tables.ts'
import type { FileKey } from '../platform/files/file-store.ts'

/** Another file of the institution, of which was found that it says the same as one that was read. */
export async function plantLikeness(
  db: Sql,
  { institutionId, sha256, at }: FileKey & { readonly at: Date },
): Promise<void> {
  const origin = { institutionId, reader, method }
  const other = 'd'.repeat(64)
  const stored = { institutionId, sha256: other, bytes: 5, mediaType: 'application/pdf', storedAt: at }
  await db.insert(storedFiles).values(stored)
  const read = { institutionId, reader: origin.reader, outcome: 'failed', readAt: at } as const
  await db.insert(fileReadings).values({ ...read, sha256: other })
  const [first] = await db
    .insert(fileFingerprints)
    .values([sha256, other].map((each) => ({ ...origin, sha256: each, comparedAt: at })))
    .returning({ arrival: fileFingerprints.arrival })
  await db.insert(fileBands).values({ institutionId, band: 1n, arrival: first?.arrival ?? 0 })
  await db
    .insert(fileLikenesses)
    .values({ ...origin, sha256, otherSha256: other, kind: 'same_text', share: 100, foundAt: at })
}
