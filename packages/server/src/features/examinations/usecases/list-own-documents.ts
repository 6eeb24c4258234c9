import type { RequestContext } from '../../../request-context.ts'
import { offersSeen } from '../../assessments/usecases/see-offers.ts'
import { selectBrought, selectPlacesOf, viewedOf } from '../../evidence/usecases/own-documents.ts'
import { ensureMayAdd } from '../../uploads/usecases/ensure-may-add.ts'
import { selectVerdictsOn } from '../examinations.repository.ts'
import { type OwnDocuments, presentOwnDocuments } from '../own-documents.presenter.ts'

/** Nobody reads on beyond these: older ones are found in the library. */
const most = 200

/** What the person brought to an institution or offered there, and where each of it stands, as far as they see that now. */
export async function listOwnDocuments(
  institutionId: string,
  { database, request }: RequestContext,
): Promise<OwnDocuments> {
  const { actor, results } = await database.read(request, (db) => [
    selectBrought(db, institutionId, most + 1),
  ])
  ensureMayAdd(actor, institutionId)
  const [brought] = results
  const rows = viewedOf(brought.slice(0, most), actor)
  const hasMore = brought.length > most
  if (rows.length === 0) return { documents: [], hasMore }
  const itemIds = rows.map(({ itemId }) => itemId)
  const { results: about } = await database.read(request, (db) => [
    selectPlacesOf(db, itemIds),
    selectVerdictsOn(db, itemIds),
  ])
  const [places, verdicts] = about
  const documents = presentOwnDocuments(rows, {
    ...{ personId: actor.personId, places, verdicts },
    isSeen: ({ assessmentId: id, indicatorCode }) => offersSeen(actor, { id, institutionId })(indicatorCode),
  })
  return { documents, hasMore }
}
