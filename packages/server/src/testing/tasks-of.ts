import type { Schemas } from '@undagi/api-client'
import type { TestApp } from './create-test-app.ts'
import { assessmentOf } from './delegate-to.ts'

type OwnTask = Schemas['OwnTasks']['tasks'][number]
type BoardTask = Schemas['TaskBoard']['tasks'][number]

/** What waits for people in the assessment of 2024, and what who answers for the whole sees of it. */
export function tasksIn(undagi: TestApp, at: string) {
  const path = { params: { path: { assessmentId: assessmentOf(undagi, at) } } }
  return {
    /** Undefined: this person sees no tasks there. */
    async of(person: string, kind: OwnTask['kind']): Promise<readonly OwnTask[] | undefined> {
      const { data } = await undagi.as(person).GET('/assessments/{assessmentId}/own-tasks', path)
      return data?.tasks.filter((task) => task.kind === kind)
    },
    async onBoard(person: string, kind: OwnTask['kind']): Promise<readonly BoardTask[] | undefined> {
      const { data } = await undagi.as(person).GET('/assessments/{assessmentId}/task-board', path)
      return data?.tasks.filter((task) => task.kind === kind)
    },
  }
}
