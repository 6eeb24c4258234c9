import type { z } from '@hono/zod-openapi'
import { refer } from '../../../platform/audit/references.ts'
import { waitForTurn } from '../../../platform/database/wait-for-turn.ts'
import type { RequestContext } from '../../../request-context.ts'
import { type HeldTask, holdTasks } from '../hold-tasks.ts'
import { noLettersHere } from '../reminders.errors.ts'
import { presentOpening } from '../reminders.presenter.ts'
import { insertNudges } from '../reminders.repository.ts'
import type { nudgedSchema } from '../reminders.schemas.ts'

/**
 * Asks that whoever is to do these tasks be reminded now: each task once a day, by the same letters and in the same hours as all others. What was
 * told today, was done or has nobody to tell, for all of them chose no letters, is passed over.
 */
export async function remindNow(
  assessmentId: string,
  keys: readonly string[],
  { database, editions, letters, request }: RequestContext,
): Promise<z.infer<typeof nudgedSchema>> {
  const { at } = request
  return database.asActor(request, async ({ db, actor }) => {
    await waitForTurn(db, `nudges:${assessmentId}`)
    const held = await holdTasks(db, { assessmentId, actor, action: 'remind_people', at, editions })
    if (!letters.isOpen && !held.hasWebhook) throw noLettersHere()
    const isWrittenTo = (personId: string) => held.preferences.get(personId) !== 'none'
    const isTellable = ({ task, audience, told, nudgedAt }: HeldTask) =>
      keys.includes(task.key) &&
      audience.doers.some(isWrittenTo) &&
      !(nudgedAt !== null && held.isToday(nudgedAt)) &&
      !told.some(({ telling }) => audience.doers.includes(telling.personId) && held.isToday(telling.toldAt))
    const asked = held.tasks.filter(isTellable)
    const { personId: authorId, name: authorName } = actor
    await insertNudges(
      db,
      asked.map(({ task }) => ({
        ...{ institutionId: held.institutionId, assessmentId, taskKey: task.key },
        ...{ authorId, authorName, askedAt: at },
      })),
    )
    refer(db, { reminders: asked.map(({ task }) => task.key) })
    return {
      asked: asked.length,
      passedOver: new Set(keys).size - asked.length,
      opensAt: presentOpening(held),
    }
  })
}
