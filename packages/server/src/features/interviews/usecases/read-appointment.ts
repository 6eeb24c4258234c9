import type { RequestContext } from '../../../request-context.ts'
import { assessmentNotFound, selectAssessment } from '../../assessments/usecases/see-interview.ts'
import { canSee, roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { foldInterview } from '../fold-interview.ts'
import type { InterviewEntry } from '../interview-entry.ts'
import { canInInterview } from '../interviews.policy.ts'
import { type AppointmentView, presentAppointment } from '../interviews.presenter.ts'
import { selectEntriesOf, toRecordedEntry } from '../interviews.repository.ts'

/** What says when an interview is, with whom and about what, and whether its minutes are signed; what was said in it is left where it lies. */
const told = [
  ...['scheduled', 'agenda_set', 'invited', 'uninvited'],
  ...['signed', 'signature_withdrawn', 'signatory_replaced'],
] as const satisfies readonly InterviewEntry['kind'][]

/** When the interview is, for whoever reads its room. */
export async function readAppointment(
  assessmentId: string,
  context: RequestContext,
): Promise<AppointmentView> {
  return context.database.asActor(context.request, async ({ db, actor }) => {
    const [[row], entries] = await Promise.all([
      selectAssessment(db, { assessmentId }).execute(),
      selectEntriesOf(db, { assessmentId, kinds: told }),
    ])
    if (row === undefined || !canSee(actor, row.institutionId)) throw assessmentNotFound()
    if (!canInInterview(actor, 'read_interview', row)) throw roleNotAllowed()
    return presentAppointment(foldInterview(entries.map(toRecordedEntry)), { actor, row })
  })
}
