import type { Letterhead } from '@undagi/papers'
import type { RequestContext } from '../../../request-context.ts'
import { toKnownLetterhead } from './known-letterhead.ts'
import { toPaperLetterhead } from './letterheads.presenter.ts'
import { selectLetterhead } from './letterheads.repository.ts'

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
