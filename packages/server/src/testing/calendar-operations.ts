import type { Operation } from './operations.ts'

/** The filling of next year: an arrangement of the institution's own, which asks for no letter. */
export function calendarOperations(institution: string, assessment: string): Record<string, Operation> {
  const at = '/assessments/{assessmentId}/calendar'
  const calendars = '/institutions/{institutionId}/calendars'
  const path = `${assessment}/calendar`
  return {
    [`GET ${calendars}`]: { path: `${institution}/calendars?year=2024` },
    [`POST ${calendars}/changes`]: {
      path: `${institution}/calendars/changes`,
      // of nobody's assessment: whoever may is told that nothing changed
      body: {
        ...{ year: 2024, reason: 'Surat Menteri.', change: { kind: 'locked' } },
        only: ['00000000-0000-4000-8000-000000000000'],
      },
    },
    'POST /assessments/{assessmentId}/boundary-rulings': {
      path: `${assessment}/boundary-rulings`,
      body: { expectedRulings: 0, rule: 'unknown', source: 'Belum ada surat.' },
    },
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
