import type { Operation } from './operations.ts'

/** Nothing of it exists: whoever may remind is told that all of it was passed over, or that no letters can be sent. */
export function reminderOperations(assessment: string, institution: string): Record<string, Operation> {
  return {
    'GET /assessments/{assessmentId}/own-tasks': { path: `${assessment}/own-tasks` },
    'GET /assessments/{assessmentId}/task-board': { path: `${assessment}/task-board` },
    'POST /assessments/{assessmentId}/nudges': {
      path: `${assessment}/nudges`,
      body: { keys: ['contribution:x'] },
    },
    'GET /institutions/{institutionId}/reminder-rules': { path: `${institution}/reminder-rules` },
    'PUT /institutions/{institutionId}/reminder-rules': {
      path: `${institution}/reminder-rules`,
      body: {
        ...{ quietFrom: 1200, quietTo: 420, quietDays: [0], soonDays: 3, headAfterDays: 3 },
        ...{ overseersAfterDays: 7, expectedVersion: 0 },
      },
    },
    'POST /institutions/{institutionId}/reminder-rules/forecast': {
      path: `${institution}/reminder-rules/forecast`,
      body: {
        ...{ quietFrom: 1200, quietTo: 420, quietDays: [0], soonDays: 3, headAfterDays: 3 },
        overseersAfterDays: 7,
      },
    },
    'PUT /institutions/{institutionId}/own-reminders': {
      path: `${institution}/own-reminders`,
      body: { letters: 'urgent' },
    },
  }
}
