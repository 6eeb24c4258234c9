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
    'PUT /institutions/{institutionId}/own-reminders': {
      path: `${institution}/own-reminders`,
      body: { letters: 'urgent' },
    },
  }
}
