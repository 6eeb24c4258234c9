import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { holdTasks } from '../hold-tasks.ts'
import { canDo } from '../reminders.policy.ts'
import { inOrder, presentBoardTask, presentOpening } from '../reminders.presenter.ts'
import type { taskBoardSchema } from '../reminders.schemas.ts'

/** For who answers for the whole: what is not done, by whom, how late, and what they were told. */
export async function readTaskBoard(
  assessmentId: string,
  { database, editions, letters, request }: RequestContext,
): Promise<z.infer<typeof taskBoardSchema>> {
  return database.asActor(request, async ({ db, actor }) => {
    const looking = { assessmentId, actor, action: 'oversee_tasks', at: request.at, editions } as const
    const held = await holdTasks(db, looking)
    return {
      tasks: inOrder(held.tasks).map((each) => presentBoardTask(each, held)),
      canRemind: canDo(actor, 'remind_people', held.institutionId),
      ...{ canSendLetters: letters.isOpen, tellsWebhooks: held.hasWebhook },
      opensAt: presentOpening(held),
    }
  })
}
