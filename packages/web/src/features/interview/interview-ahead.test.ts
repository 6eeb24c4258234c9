import { expect, test } from 'vitest'
import { interviewAhead } from './interview-ahead.ts'

const schedule = {
  startsAt: '2022-09-27T05:00:00Z',
  minutes: 120,
  venue: 'daring',
  letter: null,
  byName: '',
  at: '',
}
const room = { stage: 'interview', schedule, isSigned: false }
const at = (clock: string) => Date.parse(`2022-09-27T${clock}:00Z`)

test('an interview is ahead until it begins, runs for as long as was set, and then waits for its signatures', () => {
  expect(interviewAhead(room, at('04:59'))).toBe('ahead')
  expect(interviewAhead(room, at('05:00'))).toBe('running')
  expect(interviewAhead(room, at('06:59'))).toBe('running')
  expect(interviewAhead(room, at('07:00'))).toBe('unsigned')
})

test('without a day that is told too; in another stage, or once signed, nothing is', () => {
  expect(interviewAhead({ ...room, schedule: null }, at('05:00'))).toBe('unscheduled')
  expect(interviewAhead({ ...room, stage: 'score_review' }, at('05:00'))).toBeUndefined()
  expect(interviewAhead({ ...room, isSigned: true }, at('05:00'))).toBeUndefined()
})

test('before its stage an interview is told of once it has a day', () => {
  const before = { ...room, stage: 'document_review' }
  expect(interviewAhead(before, at('04:59'))).toBe('ahead')
  expect(interviewAhead({ ...before, schedule: null }, at('04:59'))).toBeUndefined()
  expect(interviewAhead({ ...room, stage: 'filling' }, at('04:59'))).toBeUndefined()
})
