import type { Actor } from '../../../../platform/database/actor.ts'
import type { Sql } from '../../../../platform/database/drizzle-on.ts'
import { signedNumberDiffers, signedOutdated } from '../signed-papers.errors.ts'
import { findLastSigned, findLatestVersion, insertHandedIn } from '../signed-papers.repository.ts'
import type { SignedKind } from '../signed-papers.schemas.ts'

export { signedNumberDiffers, signedOutdated } from '../signed-papers.errors.ts'

interface HandingIn {
  readonly assessmentId: string
  readonly institutionId: string
  readonly kind: SignedKind
  /** As the coordinator wrote it down. */
  readonly number: string
  readonly actor: Actor
  readonly at: Date
  /** What was signed before the assessment was last approved is of something else. */
  readonly since: Date
}

/** Which issued version is handed in, with the digest of its signed copy; undefined: it was signed apart from here. */
export async function handIn(
  db: Sql,
  { assessmentId, institutionId, kind, number, actor, at, since }: HandingIn,
): Promise<{ readonly paperVersion: number; readonly sha256: string } | undefined> {
  const signed = await findLastSigned(db, { assessmentId, kind }, since)
  if (signed === undefined) return undefined
  const latest = await findLatestVersion(db, { assessmentId, kind })
  if (latest !== signed.version)
    throw signedOutdated({ detail: `Versi ${signed.version}; yang berlaku versi ${latest ?? '-'}.` })
  if (signed.number !== number) throw signedNumberDiffers({ detail: `Nomor naskah: ${signed.number}.` })
  await insertHandedIn(db, {
    ...{ institutionId, assessmentId, kind, paperVersion: signed.version, signedPaperId: signed.id },
    ...{ authorId: actor.personId, authorName: actor.name, handedInAt: at },
  })
  return { paperVersion: signed.version, sha256: signed.sha256 }
}
