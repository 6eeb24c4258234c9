import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InterviewEntry, RecordedEntry } from './interview-entry.ts'
import { firstAccepted, interviewValue } from './interview-value.ts'

const day = (at: number) => new Date(Date.UTC(2026, 8, at))
const said = (at: number, value: string | null) => ({ at: day(at), value })

test('a value that came from an accepted objection stands apart from the one that the interview left', () => {
  const context = { acceptedAt: day(10), carried: '2' }

  expect(interviewValue([said(1, '2'), said(12, '3')], context)).toEqual({ after: '2', objected: '3' })
  expect(interviewValue([said(12, '3')], context)).toEqual({ after: '2', objected: '3' })
  expect(interviewValue([said(1, '4')], context)).toEqual({ after: '4', objected: null })
})

test('whatever is judged after the objection was accepted, what the interview left stays', () => {
  const value = fc.constantFrom('1', '2', '3', '4', '5')
  fc.assert(
    fc.property(fc.array(value, { maxLength: 4 }), fc.array(value, { maxLength: 4 }), (before, since) => {
      const earlier = before.map((each, at) => said(1 + at, each))
      const later = since.map((each, at) => said(11 + at, each))
      const context = { acceptedAt: day(10), carried: '2' }
      expect(interviewValue([...earlier, ...later], context)).toEqual({
        after: before.at(-1) ?? '2',
        objected: since.at(-1) ?? null,
      })
    }),
  )
})

const uuid = (at: number) => `00000000-0000-4000-8000-${`${at}`.padStart(12, '0')}`
const recorded = (entries: readonly InterviewEntry[]): RecordedEntry[] =>
  entries.map((entry, at) => ({
    ...{ entry, sequence: at + 1, entryId: uuid(100 + at), actorId: 'eka', actorName: 'Eka' },
    ...{ saidAt: day(1), recordedAt: day(at + 1) },
  }))
const objected = (id: number, code: string): InterviewEntry => ({
  ...{ kind: 'objected', objectionId: uuid(id), code, text: 'Keliru.', evidence: [] },
})
const answered = (id: number, accepted: boolean): InterviewEntry => ({
  ...{ kind: 'objection_answered', objectionId: uuid(id), accepted, reason: 'Menurut bukti.', letter: null },
})

test('only an objection to this indicator that was accepted counts, from when the server took it', () => {
  const entries = recorded([objected(1, '17'), objected(2, '18'), answered(1, true), answered(2, false)])

  expect(firstAccepted(entries, '17')).toEqual(day(3))
  expect(firstAccepted(entries, '18')).toBeUndefined()
  expect(firstAccepted(entries, '1')).toBeUndefined()
})
