import type { RequestContext } from '../../../../request-context.ts'
import { ensureVisible, institutionNotFound } from '../../../institutions/institutions.usecases.ts'
import { toKnownLetterhead } from '../known-letterhead.ts'
import { type LetterheadView, presentLetterhead } from '../letterheads.presenter.ts'
import { selectLetterhead, selectNamed } from '../letterheads.repository.ts'

/** For whoever works here: papers bear it, and who issues one is proposed its place and signatory. */
export async function readLetterhead(
  institutionId: string,
  { database, request }: RequestContext,
): Promise<LetterheadView> {
  const { actor, results } = await database.read(request, (db) => [
    selectLetterhead(db, institutionId),
    selectNamed(db, institutionId),
  ])
  ensureVisible(actor, institutionId)
  const [[row], [institution]] = results
  if (institution === undefined) throw institutionNotFound()
  return presentLetterhead(toKnownLetterhead(row, institution))
}
