import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { holdTasks } from '../hold-tasks.ts'
import { inOrder, presentTask } from '../reminders.presenter.ts'
import type { ownTasksSchema } from '../reminders.schemas.ts'

/** What waits for the person who asks, and nothing of anybody else. */
export async function listOwnTasks(
  assessmentId: string,
  { database, editions, letters, request }: RequestContext,
): Promise<z.infer<typeof ownTasksSchema>> {
  return database.asActor(request, async ({ db, actor }) => {
    const looking = { assessmentId, actor, action: 'see_own_tasks', at: request.at, editions } as const
    const held = await holdTasks(db, { ...looking, doerId: actor.personId })
    return {
      tasks: inOrder(held.tasks).map((each) => presentTask(each, held)),
      letters: held.preferences.get(actor.personId) ?? 'daily',
      canSendLetters: letters.isOpen,
    }
  })
}
