import type { RequestContext } from '../../../../request-context.ts'
import { readPapered } from '../../read-papered.ts'
import { signedNotFound } from '../signed-papers.errors.ts'
import { selectSignedFile } from '../signed-papers.repository.ts'
import type { SignedKind } from '../signed-papers.schemas.ts'

interface Wanted {
  readonly assessmentId: string
  readonly kind: SignedKind
  readonly version: number
}

/** The signed copy of a version, as it was brought: the last, where it was brought more than once. */
export async function openSigned(wanted: Wanted, context: RequestContext): Promise<Uint8Array> {
  await readPapered(wanted.assessmentId, context)
  const { results } = await context.database.read(context.request, (db) => [selectSignedFile(db, wanted)])
  const [[found]] = results
  if (found === undefined) throw signedNotFound()
  return found.file
}
