import type { z } from '@hono/zod-openapi'
import { differencesBetween } from '../../../platform/audit/differences.ts'
import { refer } from '../../../platform/audit/references.ts'
import { waitForTurn } from '../../../platform/database/wait-for-turn.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { staleReminderRules } from '../reminders.errors.ts'
import { presentRules } from '../reminders.presenter.ts'
import { selectRules, upsertRules } from '../reminders.repository.ts'
import type { newReminderRulesSchema, reminderRulesSchema } from '../reminders.schemas.ts'

type RulesView = z.infer<typeof reminderRulesSchema>

/** How the institution reminds: as it chose, or by the defaults. */
export async function readRules(
  institutionId: string,
  { database, request }: RequestContext,
): Promise<RulesView> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'set_reminder_rules', institutionId)
    const [row] = await selectRules(db, institutionId)
    return presentRules(row)
  })
}

/** Only for who saw them as they are: a colleague's change is never overwritten unseen. What was told already stays told. */
export async function changeRules(
  institutionId: string,
  { expectedVersion, ...wanted }: z.infer<typeof newReminderRulesSchema>,
  { database, request }: RequestContext,
): Promise<RulesView> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'set_reminder_rules', institutionId)
    await waitForTurn(db, `reminder-rules:${institutionId}`)
    const [row] = await selectRules(db, institutionId)
    const current = presentRules(row)
    if (current.version !== expectedVersion) throw staleReminderRules({ current })
    const after = await upsertRules(db, {
      ...{ ...wanted, institutionId, version: current.version + 1 },
      ...{ changedBy: actor.personId, changedByName: actor.name, changedAt: request.at },
    })
    const changed = presentRules(after)
    refer(db, { changes: differencesBetween(current, changed) })
    return changed
  })
}
