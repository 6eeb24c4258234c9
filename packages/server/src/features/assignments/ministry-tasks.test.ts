import { expect, test } from 'vitest'
import { ministryTasks } from './ministry-tasks.ts'

type Staffed = Parameters<typeof ministryTasks>[0]

const at = new Date('2024-09-10T05:00:00Z')
const days = (after: number) => new Date(at.getTime() + after * 24 * 3_600_000)
/** Documents are judged, and nobody was assigned. */
const unassigned: Staffed = {
  place: {
    ...{ id: 'a1', institutionId: 'i1', stage: 'document_review', roundKind: 'evaluation', year: 2024 },
    ...{ editionId: 'toy', editionRevision: 1, timeZone: 'Asia/Jakarta', isLocked: false, movedAt: null },
  },
  ...{ assignments: [], actions: [], codes: ['1', '2'], agenda: [], accepted: [] },
  ...{ dueAt: null, movedAt: days(-3), at, stopsOf: () => [] },
}
const asked = (judging: Staffed) =>
  ministryTasks(judging)
    .filter(({ askedOf }) => askedOf.some(({ roles }) => roles.includes('national_operator')))
    .map(({ kind }) => kind)

test('as long as indicators were given to nobody, assigning is all that waits for the ministry, with a last day or without', () => {
  expect(asked(unassigned)).toEqual(['staffing'])
  expect(asked({ ...unassigned, dueAt: days(5) })).toEqual(['staffing'])
})

test('once its last day is over the next step waits instead; by its letter the person in charge still assigns', () => {
  const over = { ...unassigned, dueAt: days(-1) }

  expect(asked(over)).toEqual(['stage'])
  expect(ministryTasks(over).find(({ kind }) => kind === 'staffing')?.askedOf).toMatchObject([
    { roles: ['person_in_charge'], unlessHeld: 'national_operator' },
  ])
})

test('where nothing is judged any more, nobody is to be assigned', () => {
  const consolidated = { ...unassigned, place: { ...unassigned.place, stage: 'consolidation' as const } }

  expect(asked(consolidated)).toEqual(['stage'])
})
