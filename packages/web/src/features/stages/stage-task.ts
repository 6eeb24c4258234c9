import type { Stage } from './api/stage.ts'

/** What a person can do with an assessment on its way. */
export type StageTask = keyof Stage['can']

const tasks = ['submit', 'verify', 'send', 'return', 'reopen'] as const satisfies readonly StageTask[]

/** After the deadline nothing is sent, nor taken back that could then not be sent. */
const inTime: ReadonlySet<StageTask> = new Set(['submit', 'reopen'])

/** The steps that would not be refused, the one that leads on first. */
export function openTasks({ can, isLate }: Pick<Stage, 'can' | 'isLate'>): readonly StageTask[] {
  return tasks.filter((task) => can[task] && !(isLate && inTime.has(task)))
}
