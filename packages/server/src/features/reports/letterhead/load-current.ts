import type { RequestContext } from '../../../request-context.ts'
import { ensureMay, institutionNotFound } from '../../institutions/institutions.usecases.ts'
import { type KnownLetterhead, toKnownLetterhead } from './known-letterhead.ts'
import { selectLetterhead, selectNamed } from './letterheads.repository.ts'

/** The letterhead in force, for who may change it; 404 or 403 otherwise. */
export async function loadCurrent(
  institutionId: string,
  { database, request }: RequestContext,
): Promise<KnownLetterhead> {
  const { actor, results } = await database.read(request, (db) => [
    selectLetterhead(db, institutionId),
    selectNamed(db, institutionId),
  ])
  ensureMay(actor, 'change_institution', institutionId)
  const [[row], [institution]] = results
  if (institution === undefined) throw institutionNotFound()
  return toKnownLetterhead(row, institution)
}
