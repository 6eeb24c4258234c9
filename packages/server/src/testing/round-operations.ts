import { roundVersion } from '../features/rounds/round-register.presenter.ts'
import type { Operation } from './operations.ts'

export const anyRound = {
  year: 2031,
  name: 'Evaluasi 2031',
  kind: 'evaluation',
  assessmentDate: '2031-08-31',
  deadline: null,
}

/** As it is seeded. */
const seenRound = (year: number) =>
  roundVersion(
    {
      ...{ name: `Evaluasi ${year}`, kind: 'evaluation' },
      ...{ assessmentDate: `${year}-08-31`, deadline: null, visitDate: null, editionRevision: 1 },
    },
    null,
  )

export function roundOperations(
  institution: string,
  rounds: Readonly<Record<number, string>>,
): Readonly<Record<string, Operation>> {
  return {
    'GET /institutions/{institutionId}/rounds': { path: `${institution}/rounds` },
    'POST /institutions/{institutionId}/rounds': {
      path: `${institution}/rounds`,
      body: { ...anyRound, edition: { id: 'toy', revision: 1 } },
    },
    'GET /institutions/{institutionId}/round-register': {
      path: `${institution}/round-register`,
    },
    'PATCH /institutions/{institutionId}/rounds/{roundId}': {
      path: `${institution}/rounds/${rounds[2023]}`,
      body: {
        expectedVersion: seenRound(2023),
        name: 'Evaluasi 2023, ulang',
        kind: 'monitoring',
        assessmentDate: '2023-09-30',
        deadline: null,
        target: '3.00',
      },
    },
    'PUT /institutions/{institutionId}/rounds/{roundId}/withdrawal': {
      path: `${institution}/rounds/${rounds[2023]}/withdrawal`,
    },
    'DELETE /institutions/{institutionId}/rounds/{roundId}/withdrawal': {
      path: `${institution}/rounds/${rounds[2023]}/withdrawal`,
    },
    'GET /institutions/{institutionId}/rounds/{roundId}/edition-move': {
      path: `${institution}/rounds/${rounds[2023]}/edition-move`,
    },
    'POST /institutions/{institutionId}/rounds/{roundId}/edition-move': {
      path: `${institution}/rounds/${rounds[2023]}/edition-move`,
      body: { expectedPreview: 'x' },
    },
    'DELETE /institutions/{institutionId}/rounds/{roundId}/edition-move': {
      path: `${institution}/rounds/${rounds[2023]}/edition-move`,
    },
  }
}
