import { createHash } from 'node:crypto'
import type { Sql } from '../platform/database/drizzle-on.ts'
import { trustChanges, trustEntries } from '../platform/database/tables/trust.tables.ts'

interface Planting {
  readonly institutionId: string
  readonly authorId: string
  readonly authorName: string
  readonly at: Date
}

/** An authority that an institution relies on; the bytes behind it are no certificate. Returns what adding it was, too. */
export async function plantTrust(
  db: Sql,
  { institutionId, authorId, authorName, at }: Planting,
): Promise<{ readonly entryId: string; readonly changeId: string }> {
  const [change] = await db
    .insert(trustChanges)
    .values({ institutionId, kind: 'added', reason: 'Uji', authorId, authorName, changedAt: at })
    .returning()
  const changeId = change?.id ?? ''
  const der = Buffer.from(`Uji ${institutionId}`)
  const sha256 = createHash('sha256').update(der).digest('hex')
  const [entry] = await db
    .insert(trustEntries)
    .values({
      ...{ institutionId, changeId, kind: 'intermediate', sha256, der },
      facts: {
        ...{ kind: 'intermediate', sha256, subject: 'CN=Uji', issuer: 'CN=Induk', key: 'EC prime256v1' },
        ...{ validFrom: '2025-01-01T00:00:00.000Z', validTo: '2049-12-31T00:00:00.000Z', serialNumber: '01' },
        ...{ isSelfSigned: false, isCa: true, nameConstraints: [], signedBy: null, scope: '', revoked: null },
      },
    })
    .returning()
  return { entryId: entry?.id ?? '', changeId }
}
