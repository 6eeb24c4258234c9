import { expect } from 'vitest'
import type { TestApp } from './create-test-app.ts'
import { assessmentOf } from './delegate-to.ts'

interface Locking {
  readonly at: string
  /** Who answers for the calendar of the round. */
  readonly by: string
}

/** Locks the round of 2024 or unlocks it, unless it stands so already. */
export async function setLocked(undagi: TestApp, { at, by }: Locking, isLocked: boolean): Promise<void> {
  const path = { assessmentId: assessmentOf(undagi, at) }
  const { data: calendar } = await undagi
    .as(by)
    .GET('/assessments/{assessmentId}/calendar', { params: { path } })
  if (calendar?.isLocked === isLocked) return
  const { response } = await undagi.as(by).POST('/assessments/{assessmentId}/calendar/changes', {
    params: { path },
    body: {
      ...{ expectedVersion: calendar?.version ?? -1, reason: 'Surat tim pelaksana.' },
      change: { kind: isLocked ? 'locked' : 'unlocked' },
    },
  })
  expect(response.status).toBe(200)
}
