import { isQuiet, planReminders } from '@undagi/maturity'
import type { Database } from '../../../platform/database/database.ts'
import { waitForTurn } from '../../../platform/database/wait-for-turn.ts'
import { dayIn } from '../../../platform/day-in.ts'
import type { TaskQuery } from '../../../task.ts'
import { hasActiveWebhook } from '../../webhooks/usecases/has-active-webhook.ts'
import { planDeliveries } from '../../webhooks/usecases/plan-deliveries.ts'
import { gatherSituation } from '../gather-situation.ts'
import { insertLetter } from '../reminders.repository.ts'

interface Planning {
  readonly institutionId: string
  readonly at: Date
  readonly canSendLetters: boolean
  readonly editions: TaskQuery['editions']
}

/**
 * Writes down what is to be told now, and to whom. Of several processes one plans at a time: the next one finds in the log what was told. Where no
 * letter can be sent, it is written down for the addresses outside alone; where there is none either, nothing counts as told. How many letters it made.
 */
export async function planLetters(
  database: Database,
  { institutionId, at, editions, canSendLetters }: Planning,
): Promise<number> {
  const fate = canSendLetters
    ? ({ state: 'ready' } as const)
    : ({ state: 'undeliverable', endedAt: at } as const)
  return database.asOperator({ institutions: [institutionId], at }, async (db) => {
    await waitForTurn(db, `reminders:${institutionId}`)
    if (!canSendLetters && !(await hasActiveWebhook(db, institutionId))) return 0
    const { situation, taskByKey, institution } = await gatherSituation(db, { institutionId, at, editions })
    if (isQuiet(situation.rules.quiet, situation.zone, at.getTime())) return 0
    const planned = planReminders(situation)
    const day = dayIn(institution.timeZone, at)
    const letterIds: string[] = []
    for (const { personId, kind, items } of planned)
      letterIds.push(
        await insertLetter(
          db,
          {
            ...{ institutionId, personId, kind, day, ...fate },
            items: items.flatMap(({ taskKey, dueAt, step }) => {
              const task = taskByKey.get(taskKey)
              if (task === undefined) return []
              return [
                {
                  assessmentId: task.assessmentId,
                  taskKey,
                  step,
                  dueAt: dueAt === null ? null : new Date(dueAt),
                },
              ]
            }),
          },
          at,
        ),
      )
    await planDeliveries(db, { institutionId, letterIds, at })
    return planned.length
  })
}
