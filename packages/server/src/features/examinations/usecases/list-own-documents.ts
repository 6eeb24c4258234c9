import type { RequestContext } from '../../../request-context.ts'
import { offersSeen } from '../../assessments/usecases/see-offers.ts'
import { recordedBy, selectChangesIn } from '../../coordination-team/usecases/recorders-of.ts'
import { type BroughtRow, selectBrought, selectPlacesOf } from '../../evidence/usecases/own-documents.ts'
import { canIn } from '../../institutions/institutions.usecases.ts'
import { ensureMayAdd } from '../../uploads/usecases/ensure-may-add.ts'
import { selectVerdictsOn } from '../examinations.repository.ts'
import { type OwnDocuments, presentOwnDocuments } from '../own-documents.presenter.ts'

/** Nobody reads on beyond these. What waits for their hand is among them; whoever has a library finds the older ones there. */
const most = 200

/** What the person brought to an institution, recorded or offered there, and where each of it stands, as far as they see that now. */
export async function listOwnDocuments(
  institutionId: string,
  context: RequestContext,
): Promise<OwnDocuments> {
  const { rows, hasMore } = await findBrought(institutionId, context)
  if (rows.length === 0) return { documents: [], hasMore }
  const { database, request } = context
  const itemIds = rows.map(({ itemId }) => itemId)
  const { actor, results } = await database.read(request, (db) => [
    selectPlacesOf(db, itemIds),
    selectVerdictsOn(db, itemIds),
  ])
  const [places, verdicts] = results
  const documents = presentOwnDocuments(rows, {
    ...{ personId: actor.personId, places, verdicts },
    readsLibrary: canIn(actor, 'read_evidence', institutionId),
    isSeen: ({ assessmentId: id, indicatorCode }) => offersSeen(actor, { id, institutionId })(indicatorCode),
  })
  return { documents, hasMore }
}

async function findBrought(institutionId: string, { database, request }: RequestContext) {
  const { actor, results: first } = await database.read(request, (db) => [selectChangesIn(db, institutionId)])
  ensureMayAdd(actor, institutionId)
  const recorded = recordedBy(actor.personId, first[0])
  const { results } = await database.read(request, (db) => [
    selectBrought(db, { institutionId, recorded }, most + 1),
  ])
  const [brought] = results
  // Told in the order in which it came: that something out of their sight was refused, its place would tell.
  return { rows: brought.slice(0, most).toSorted(byArrival), hasMore: brought.length > most }
}

const byArrival = (a: BroughtRow, b: BroughtRow) => b.receivedAt.getTime() - a.receivedAt.getTime()
