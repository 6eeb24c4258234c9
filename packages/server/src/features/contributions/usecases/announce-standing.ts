import type { RequestContext } from '../../../request-context.ts'
import { announceContributions } from '../live/announce-contributions.ts'
import { selectAskedUnits } from '../live/live.repository.ts'

/** Wakes every unit that is asked something in an assessment, when what it can answer there opens or closes. What was written stands, told or not. */
export async function announceStanding(
  assessmentId: string,
  context: Pick<RequestContext, 'database' | 'request'>,
): Promise<void> {
  const asked = await context.database
    .read(context.request, (db) => [selectAskedUnits(db, assessmentId)])
    .catch(() => undefined)
  const unitIds = asked?.results[0].map(({ unitId }) => unitId) ?? []
  await announceContributions({ assessmentId, unitIds, codes: [] }, context)
}
