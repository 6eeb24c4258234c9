import { expect, test } from 'vitest'
import type { Candidate } from '../api/assignments.ts'
import { type AssignmentDraft, assignmentLacks, toNewAssignment } from './assignment-draft.ts'

const yusuf: Candidate = {
  personId: 'y',
  name: 'Yusuf Hakim',
  role: 'external_assessor',
  load: 0,
  conflicts: [],
}
const draft: AssignmentDraft = {
  ...{ assessorId: 'y', duty: 'judging', indicators: '', from: '2026-09-01', until: '2026-11-30' },
  ...{ letterNumber: 'B/9/2026', letterDate: '2026-08-28', reason: '' },
}
const about = { candidate: yusuf, byLetterOnly: true, codes: ['1', '2', '3'] }

test('a whole draft lacks nothing, and without indicators it means all of them', () => {
  expect(assignmentLacks(draft, about)).toEqual([])
  expect(toNewAssignment(draft, about)).toMatchObject({
    ...{ assessorId: 'y', indicatorCodes: null, letter: { number: 'B/9/2026', date: '2026-08-28' } },
  })
  expect(toNewAssignment({ ...draft, indicators: '1-2' }, about).indicatorCodes).toEqual(['1', '2'])
})

test('what is missing is named in the order of the form', () => {
  const empty = { ...draft, from: '', until: '', letterNumber: ' ', letterDate: '', indicators: '9' }
  expect(assignmentLacks(empty, { ...about, candidate: undefined })).toEqual([
    ...['assessor', 'indicators', 'from', 'until', 'letter_number', 'letter_date'],
  ])
  expect(assignmentLacks({ ...draft, until: '2026-08-31' }, about)).toEqual(['turned'])
})

test('the ministry needs no letter of its own', () => {
  const without = { ...draft, letterNumber: '', letterDate: '' }
  expect(assignmentLacks(without, { ...about, byLetterOnly: false })).toEqual([])
  expect(toNewAssignment(without, { ...about, byLetterOnly: false }).letter).toBeNull()
})

test('who declared a tie is assigned with a reason alone', () => {
  const tied: Candidate = {
    ...yusuf,
    conflicts: [
      {
        kind: 'family',
        effect: 'must_be_declared',
        basis: null,
        isOfRound: false,
        endedMonthsAgo: null,
        countsUntil: null,
      },
    ],
  }
  expect(assignmentLacks({ ...draft, reason: 'pendek' }, { ...about, candidate: tied })).toEqual(['reason'])
  expect(
    assignmentLacks({ ...draft, reason: 'Tidak memutuskan apa pun.' }, { ...about, candidate: tied }),
  ).toEqual([])
})
