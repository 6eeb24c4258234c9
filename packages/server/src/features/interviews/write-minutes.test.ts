import { expect, test } from 'vitest'
import type { InterviewEntry, RecordedEntry } from './interview-entry.ts'
import { minutesOf } from './write-minutes.ts'

const hourMs = 3_600_000
const monday = Date.parse('2026-09-28T01:00:00Z')
const uuid = (at: number) => `00000000-0000-4000-8000-${`${at}`.padStart(12, '0')}`
type Said = readonly [at: number, by: string, entry: InterviewEntry]
const recorded = (said: readonly Said[]): RecordedEntry[] =>
  said.map(([at, by, entry], position) => ({
    ...{ entry, sequence: position + 1, entryId: uuid(position + 100), actorId: by, actorName: by },
    ...{ saidAt: new Date(at), recordedAt: new Date(at) },
  }))

const promise: InterviewEntry = {
  ...{ kind: 'clarification_asked', clarificationId: uuid(9), code: '1', text: 'Salinan Perwali' },
  dueAt: new Date(monday + 48 * hourMs).toISOString(),
}
const brought: InterviewEntry = {
  ...{ kind: 'clarified', clarificationId: uuid(9), text: 'Perwali 12/2023', evidence: [] },
}
const venue: InterviewEntry = {
  ...{ kind: 'scheduled', startsAt: new Date(monday).toISOString(), minutes: 120, venue: 'Balai Kota' },
  letter: null,
}
const talked: readonly Said[] = [
  [monday - hourMs, 'eka', venue],
  [monday, 'eka', { kind: 'item_started', code: '1' }],
  [monday + 1000, 'ani', { kind: 'entered', side: 'institution' }],
  [
    monday + 2000,
    'eka',
    { kind: 'asked', contributionId: uuid(1), code: '1', text: 'Di berapa unit?', basedOn: 0 },
  ],
  [monday + 3000, 'eka', promise],
]
const signed = (at: number, digest: string): Said => [at, 'ani', { kind: 'signed', digest }]

test('what was asked for and brought stands in the minutes with its answer, by whom and when', () => {
  const { minutes } = minutesOf(recorded([...talked, [monday + hourMs, 'ani', brought]]))

  expect(minutes.promised).toMatchObject([
    {
      text: 'Salinan Perwali',
      answers: [{ text: 'Perwali 12/2023', by: 'ani', at: new Date(monday + hourMs).toISOString() }],
    },
  ])
})

test('what is brought after a signature changes nothing that was signed', () => {
  const before = minutesOf(recorded(talked))
  const after = minutesOf(
    recorded([...talked, signed(monday + hourMs, before.digest), [monday + 2 * hourMs, 'ani', brought]]),
  )

  expect(after).toEqual(before)
  expect(after.minutes.promised).toMatchObject([{ answers: [] }])
})

test('minutes signed before sessions and answers stood in them keep the digest that was signed', () => {
  const old = '6e866619ccc3e349329988dccb78de660272278bef8e2a92898da8a97fcc09d9'
  const { minutes, digest } = minutesOf(recorded([...talked, signed(monday + hourMs, old)]))

  expect(digest).toBe(old)
  expect(minutes.sessions).toEqual([])
  expect(minutes.present).toEqual([{ name: 'ani', office: '', side: 'institution' }])
  expect(minutesOf(recorded(talked)).digest).not.toBe(old)
})
