import type { Letterhead } from '@undagi/papers'
import type { RequestContext } from '../../../request-context.ts'
import { institutionNotFound } from '../../institutions/institutions.usecases.ts'
import { toKnownLetterhead } from './known-letterhead.ts'
import { toPaperLetterhead } from './letterheads.presenter.ts'
import { selectLetterhead, selectNamed } from './letterheads.repository.ts'

interface Institution {
  readonly id: string
  readonly name: string
  readonly category: string
}

/** As the papers of an institution bear it now, for whoever may have the papers. */
export async function readPaperLetterhead(
  institution: Institution,
  { database, request }: RequestContext,
): Promise<Letterhead> {
  const { results } = await database.read(request, (db) => [selectLetterhead(db, institution.id)])
  return toPaperLetterhead(toKnownLetterhead(results[0][0], institution))
}

/** The same by the institution alone, with its name; for who was found to work there. */
export async function readLetterheadOf(
  institutionId: string,
  { database, request }: RequestContext,
): Promise<{ readonly letterhead: Letterhead; readonly institution: string }> {
  const { results } = await database.read(request, (db) => [
    selectLetterhead(db, institutionId),
    selectNamed(db, institutionId),
  ])
  const [[row], [named]] = results
  if (named === undefined) throw institutionNotFound()
  return { letterhead: toPaperLetterhead(toKnownLetterhead(row, named)), institution: named.name }
}
