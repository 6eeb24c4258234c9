import type { RequestContext } from '../../../request-context.ts'
import { type SeenStages, seeInterviewed } from '../../assessments/usecases/see-interview.ts'
import { selectTitlesOffered } from '../../evidence/usecases/titles-offered.ts'
import { roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { foldInterview } from '../fold-interview.ts'
import { canInInterview } from '../interviews.policy.ts'
import { presentRoom, type Room, type RoomView } from '../interviews.presenter.ts'
import { selectEntries, selectPresence, toRecordedEntry } from '../interviews.repository.ts'
import { listCandidates } from '../list-candidates.ts'

/** The room, for whoever takes part in it or answers for what is said there. */
export async function readRoom(assessmentId: string, context: RequestContext): Promise<RoomView> {
  return presentRoom(await loadRoom(assessmentId, context))
}

export async function loadRoom(assessmentId: string, context: RequestContext): Promise<Room> {
  const seen = await seeInterviewed(assessmentId, context)
  if (!canInInterview(seen.actor, 'read_interview', seen.row)) throw roleNotAllowed()
  const { results } = await context.database.read(context.request, (db) => [
    selectEntries(db, assessmentId),
    selectPresence(db, assessmentId),
    selectTitlesOffered(db, { assessmentId }),
  ])
  const [rows, presence, titles] = results
  const entries = rows.map(toRecordedEntry)
  return {
    ...{ seen, entries, presence, titles, interview: foldInterview(entries), now: context.clock.now() },
    candidates: await readCandidates(seen, context),
  }
}

async function readCandidates(
  { actor, row }: SeenStages,
  { database, request }: RequestContext,
): Promise<Room['candidates']> {
  const mayName = (['schedule_interview', 'replace_signatory'] as const).some((action) =>
    canInInterview(actor, action, row),
  )
  if (!mayName) return []
  return database.asActor(request, async ({ db }) => [...(await listCandidates(db, row, request.at))])
}
