import { assessmentStates, unsentStates } from '@undagi/maturity'
import { expect, it } from 'vitest'
import type { ChangeRow } from '../calendar.repository.ts'
import { deadlineIn } from './stage-standing.ts'

const round = { timeZone: 'Asia/Makassar', deadline: new Date('2026-10-29T08:00:00Z') } as const
const planned: ChangeRow = {
  ...{ institutionId: 'i', assessmentId: 'a', sequence: 1, kind: 'scheduled', reason: 'Surat.' },
  payload: {
    windows: [
      { stage: 'submission', window: { first: null, last: '2026-10-29', closesAt: '16:00' } },
      { stage: 'interview', window: { first: '2026-11-22', last: '2026-12-03', closesAt: null } },
    ],
  },
  ...{ paperNumber: null, paperDate: null, actorId: null, actorName: null, actedAs: null },
  recordedAt: new Date('2026-07-28T01:15:00Z'),
}

it.each(unsentStates)('until it is sent, the deadline is that of the submission (%s)', (state) => {
  expect(deadlineIn(round, [planned], state)).toEqual(round.deadline)
})

it('in the interview it is the end of the last day of the interview, by the clock of the institution', () => {
  expect(deadlineIn(round, [planned], 'interview')).toEqual(new Date('2026-12-03T16:00:00Z'))
})

it('what was sent is never told to be late by the deadline of the submission, and what is published has none', () => {
  for (const state of assessmentStates.filter((each) => !unsentStates.some((unsent) => unsent === each)))
    if (state !== 'interview') expect(deadlineIn(round, [planned], state)).toBeNull()
})
