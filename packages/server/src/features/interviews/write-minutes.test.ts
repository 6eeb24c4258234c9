import fc from 'fast-check'
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

const asked = (id: number, text: string): InterviewEntry => ({
  ...{ kind: 'asked', contributionId: uuid(id), code: '1', text, basedOn: 0 },
})
const answered = (id: number, text: string, spokenBy: string): InterviewEntry => ({
  ...{ kind: 'answered', contributionId: uuid(id), code: '1', text, basedOn: 0, questionId: null, spokenBy },
})
const inTurn: readonly Said[] = [
  [monday - hourMs, 'eka', venue],
  [monday, 'eka', { kind: 'item_started', code: '1' }],
  [monday + 1000, 'ani', { kind: 'entered', side: 'institution' }],
  [monday + 2000, 'eka', asked(1, 'Di berapa unit?')],
  [monday + 3000, 'ani', answered(2, 'Di 12 unit.', 'Gunarsa')],
  [monday + 4000, 'eka', asked(3, 'Sejak kapan?')],
  [monday + 5000, 'ani', answered(4, 'Sejak 2024.', '')],
]

test('questions and answers stand in the order in which they came, with who wrote down what somebody else said', () => {
  const { minutes } = minutesOf(recorded(inTurn))

  expect(minutes.form).toBe(1)
  expect(minutes.items).toMatchObject([
    {
      said: [
        { kind: 'question', text: 'Di berapa unit?', by: 'eka', writtenBy: null },
        { kind: 'answer', text: 'Di 12 unit.', by: 'Gunarsa', writtenBy: 'ani' },
        { kind: 'question', text: 'Sejak kapan?', by: 'eka', writtenBy: null },
        { kind: 'answer', text: 'Sejak 2024.', by: 'ani', writtenBy: null },
      ],
    },
  ])
})

test('order and who wrote it down belong to what is signed: another order, or another hand, is another digest', () => {
  const [schedule, start, come, question, answer, next, last] = inTurn
  const given = [schedule, start, come, question, answer, next, last].flatMap((each) => (each ? [each] : []))
  const turned = [schedule, start, come, question, next, answer, last].flatMap((each) => (each ? [each] : []))
  const otherHand = given.map(
    ([at, by, entry]): Said =>
      entry.kind === 'answered' && entry.spokenBy === ''
        ? [at, by, { ...entry, spokenBy: 'Gunarsa' }]
        : [at, by, entry],
  )
  const digests = [given, turned, otherHand].map((each) => minutesOf(recorded(each)).digest)

  expect(new Set(digests).size).toBe(3)
})

const again: readonly Said[] = [...inTurn, [monday + 30 * hourMs, 'ani', answered(5, 'Menyusul.', '')]]
const places = (said: readonly Said[]) =>
  minutesOf(recorded(said)).minutes.sessions.map(({ startsAt, venue: place }) => [startsAt, place])

test('a session that nobody had appointed is told without the time and place of an earlier one', () => {
  expect(places(again)).toEqual([
    [new Date(monday).toISOString(), 'Balai Kota'],
    [null, ''],
  ])
})

test('what assessors note for themselves is in no minutes, wherever it comes between', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: inTurn.length }), (position) => {
      const note: InterviewEntry = {
        ...{ kind: 'noted', contributionId: uuid(9), code: '1', text: 'Rahasia.', basedOn: 0 },
      }
      const [moment = monday] = inTurn[position - 1] ?? []
      const noted = [
        ...inTurn.slice(0, position),
        [moment + 1, 'eka', note] as const,
        ...inTurn.slice(position),
      ]
      expect(minutesOf(recorded(noted)).digest).toBe(minutesOf(recorded(inTurn)).digest)
    }),
  )
})

test('a signed digest goes on to be verified, whatever is written in the room afterwards', () => {
  const text = fc.string({ minLength: 1, maxLength: 20 }).filter((each) => each.trim() !== '')
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (further) => {
      const { digest } = minutesOf(recorded(inTurn))
      const later = further.map((each, at): Said => [monday + 2 * hourMs, 'ani', answered(20 + at, each, '')])
      expect(minutesOf(recorded([...inTurn, signed(monday + hourMs, digest), ...later])).digest).toBe(digest)
    }),
  )
})

// Whoever changes this digest has changed what people signed: that is another form, with the next number.
test('the form of minutes stays: the same talk has the digest that it always had', () => {
  const { digest } = minutesOf(
    recorded([...again, [monday + 31 * hourMs, 'eka', promise], [monday + 32 * hourMs, 'ani', brought]]),
  )

  expect(digest).toBe('6e1d997928ec37f155eac2a0f5d02ac3b4046d695dec30f35acbc1da36628dc2')
})

test('whoever withdraws a signature finds the minutes going on from what was signed', () => {
  const { digest } = minutesOf(recorded(inTurn))
  const withdrawn: readonly Said[] = [
    ...inTurn,
    signed(monday + hourMs, digest),
    [monday + 2 * hourMs, 'ani', { kind: 'signature_withdrawn', reason: 'Keliru.' }],
  ]
  const further: Said = [monday + 3 * hourMs, 'ani', answered(8, 'Ralat.', '')]

  expect(minutesOf(recorded(withdrawn)).digest).toBe(digest)
  expect(minutesOf(recorded([...withdrawn, further])).digest).not.toBe(digest)
})
