import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import type { EditionMovePreview } from '../edition-moves.presenter.ts'
import { planEditionMove, type RoundPlace } from '../plan-edition-move.ts'

/** What another revision would change, before anybody decides it. Nothing is changed by looking. */
export async function previewEditionMove(
  place: RoundPlace,
  { database, editions, request }: RequestContext,
): Promise<EditionMovePreview> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_rounds', place.institutionId)
    const { preview } = await planEditionMove(db, place, editions)
    return preview
  })
}
