import type { ReminderPreference } from '@undagi/maturity'
import type { RequestContext } from '../../../request-context.ts'
import { canSee, institutionNotFound, roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { canDo } from '../reminders.policy.ts'
import { upsertPreference } from '../reminders.repository.ts'

/** How much the person who asks wants by letter: nobody chooses for another. */
export async function chooseReminders(
  institutionId: string,
  letters: ReminderPreference,
  { database, request }: RequestContext,
): Promise<{ readonly letters: ReminderPreference }> {
  return database.asActor(request, async ({ db, actor }) => {
    if (!canSee(actor, institutionId)) throw institutionNotFound()
    if (!canDo(actor, 'keep_own_reminders', institutionId)) throw roleNotAllowed()
    await upsertPreference(db, { institutionId, personId: actor.personId, letters, changedAt: request.at })
    return { letters }
  })
}
