import type { Operation } from './operations.ts'

/** The filling of next year: an arrangement of the institution's own, which asks for no letter. */
export function calendarOperations(assessment: string): Record<string, Operation> {
  const at = '/assessments/{assessmentId}/calendar'
  const path = `${assessment}/calendar`
  return {
    [`GET ${at}`]: { path },
    [`POST ${at}/changes`]: {
      path: `${path}/changes`,
      body: {
        expectedVersion: 0,
        change: {
          kind: 'scheduled',
          windows: [
            { stage: 'filling', window: { first: '2031-01-01', last: '2031-01-31', closesAt: null } },
          ],
        },
        reason: 'Jadwal tim.',
      },
    },
  }
}
