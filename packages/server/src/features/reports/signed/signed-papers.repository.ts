import { and, desc, eq, gte } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { issuedPapers } from '../../../platform/database/tables/papers.tables.ts'
import { handedInPapers, signedPapers } from '../../../platform/database/tables/signed-papers.tables.ts'
import type { SignedKind } from './signed-papers.schemas.ts'

interface Key {
  readonly assessmentId: string
  readonly kind: SignedKind
}

export async function insertSigned(db: Sql, signed: typeof signedPapers.$inferInsert): Promise<void> {
  await db.insert(signedPapers).values(signed)
}

/** The last that was brought since a moment, with the number of the version that it is of. */
export async function findLastSigned(db: Sql, { assessmentId, kind }: Key, since: Date) {
  const [row] = await db
    .select({
      id: signedPapers.id,
      version: signedPapers.paperVersion,
      sha256: signedPapers.sha256,
      number: issuedPapers.number,
    })
    .from(signedPapers)
    .innerJoin(
      issuedPapers,
      and(
        eq(issuedPapers.assessmentId, signedPapers.assessmentId),
        eq(issuedPapers.kind, signedPapers.kind),
        eq(issuedPapers.version, signedPapers.paperVersion),
      ),
    )
    .where(
      and(
        eq(signedPapers.assessmentId, assessmentId),
        eq(signedPapers.kind, kind),
        gte(signedPapers.broughtAt, since),
      ),
    )
    .orderBy(desc(signedPapers.broughtAt), desc(signedPapers.paperVersion))
    .limit(1)
  return row
}

/** The highest version that was issued; undefined: none. */
export async function findLatestVersion(db: Sql, { assessmentId, kind }: Key): Promise<number | undefined> {
  const [row] = await db
    .select({ version: issuedPapers.version })
    .from(issuedPapers)
    .where(and(eq(issuedPapers.assessmentId, assessmentId), eq(issuedPapers.kind, kind)))
    .orderBy(desc(issuedPapers.version))
    .limit(1)
  return row?.version
}

export const selectSignedFile = (
  db: Sql,
  { assessmentId, kind, version }: Key & { readonly version: number },
) =>
  db
    .select({ file: signedPapers.file })
    .from(signedPapers)
    .where(
      and(
        eq(signedPapers.assessmentId, assessmentId),
        eq(signedPapers.kind, kind),
        eq(signedPapers.paperVersion, version),
      ),
    )
    .orderBy(desc(signedPapers.broughtAt))
    .limit(1)

export async function insertHandedIn(db: Sql, paper: typeof handedInPapers.$inferInsert): Promise<void> {
  await db.insert(handedInPapers).values(paper)
}
