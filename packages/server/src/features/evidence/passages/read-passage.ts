import type { RequestContext } from '../../../request-context.ts'
import { offerNotFound } from '../evidence.errors.ts'
import { findOffered, type IndicatorKey } from '../usecases/list-offered.ts'
import { findPassage, type Passage } from './find-passage.ts'
import { selectPageTexts } from './passages.repository.ts'

/** Where in what is offered, as it is now, the article stands that the offer names; for whoever may see the document. */
export async function readPassage(
  { offerId, ...key }: IndicatorKey & { readonly offerId: string },
  context: RequestContext,
): Promise<Passage> {
  const { database, request } = context
  const offered = (await findOffered(key, context)).find(({ offer }) => offer.id === offerId)
  if (offered === undefined) throw offerNotFound()
  const { offer, item } = offered
  // what a scanner holds back, the text of an earlier reading does not give away
  const files = item.newest.files
    .filter(({ scan }) => scan !== 'found')
    .toSorted((a, b) => a.position - b.position)
  const { results } = await database.read(request, (db) => files.map((file) => selectPageTexts(db, file)))
  const read = files.map(({ position }, index) => ({ position, pages: results[index] ?? [] }))
  return findPassage(read, offer)
}
