import type { z } from '@hono/zod-openapi'
import { daysLate, nextOpening } from '@undagi/maturity'
import type { HeldTask, HeldTasks } from './hold-tasks.ts'
import type { RulesRow } from './reminders.repository.ts'
import type { ownTasksSchema, reminderRulesSchema, taskBoardSchema } from './reminders.schemas.ts'
import { toRules } from './to-rules.ts'

type BoardTask = z.infer<typeof taskBoardSchema>['tasks'][number]
type OwnTask = z.infer<typeof ownTasksSchema>['tasks'][number]
type Looking = Pick<HeldTasks, 'at' | 'zone' | 'rules' | 'nameOf' | 'preferences'>

export function presentTask(
  { task, audience: { path } }: Pick<HeldTask, 'task' | 'audience'>,
  { at, zone }: Looking,
): OwnTask {
  const { key, kind, stage, unit, indicatorCode, question, dueAt, left = null } = task
  return {
    ...{ key, kind, stage, unit, indicatorCode, question, path, dueAt: dueAt?.toISOString() ?? null, left },
    daysLate: dueAt === null ? 0 : daysLate({ dueAt: dueAt.getTime() }, at.getTime(), zone),
  }
}

export function presentBoardTask(held: HeldTask, looking: Looking): BoardTask {
  const { audience, told, nudgedAt } = held
  const lastTold = (matches: (step: HeldTask['told'][number]['telling']['step']) => boolean) => {
    const found = told.find(({ telling }) => matches(telling.step))
    return found === undefined
      ? null
      : { at: (found.endedAt ?? found.telling.toldAt).toISOString(), state: found.state }
  }
  return {
    ...presentTask(held, looking),
    people: audience.doers.map((personId) => ({
      name: looking.nameOf.get(personId) ?? '',
      letters: looking.preferences.get(personId) ?? 'daily',
    })),
    reminded: lastTold((step) => step !== 'to_head' && step !== 'to_overseers'),
    toldHead: lastTold((step) => step === 'to_head'),
    toldOverseers: lastTold((step) => step === 'to_overseers'),
    nudgedAt: nudgedAt?.toISOString() ?? null,
  }
}

/** As they hold; without a row the defaults. */
export function presentRules(row: RulesRow | undefined): z.infer<typeof reminderRulesSchema> {
  const { quiet, soonDays, headAfterDays, overseersAfterDays } = toRules(row)
  return {
    ...{ quietFrom: quiet.fromMinute, quietTo: quiet.toMinute, quietDays: [...quiet.days] },
    ...{ soonDays, headAfterDays, overseersAfterDays, version: row?.version ?? 0 },
    ...{ changedByName: row?.changedByName ?? null, changedAt: row?.changedAt.toISOString() ?? null },
  }
}

/** When letters go again; null: they go now, or the whole week is quiet. */
export function presentOpening({ at, zone, rules }: Looking): string | null {
  const opening = nextOpening(rules.quiet, zone, at.getTime())
  return opening === null || opening === at.getTime() ? null : new Date(opening).toISOString()
}

/** What is late longest first, then what is due soonest; without a last day at the end. */
export function inOrder<Held extends Pick<HeldTask, 'task'>>(tasks: readonly Held[]): readonly Held[] {
  const due = ({ task }: Pick<HeldTask, 'task'>) => task.dueAt?.getTime() ?? Number.POSITIVE_INFINITY
  return tasks.toSorted((one, other) => (due(one) < due(other) ? -1 : due(one) > due(other) ? 1 : 0))
}
