import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InterviewEntry, RecordedEntry } from './interview-entry.ts'
import { wordsOf } from './usecases/read-interview-record.ts'
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

  expect(minutes.form).toBe(4)
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

test('minutes signed when questions still stood before answers keep the digest, the words and the paper that was signed', () => {
  const old = '1a4be87d81525cd164ac96ff1ba0b69b2e721c4b367441ea848f7455a1c35ee0'
  const { minutes, digest } = minutesOf(recorded([...inTurn, signed(monday + hourMs, old)]))

  expect(digest).toBe(old)
  expect(minutes.form).toBe(2)
  expect(minutes.sessions).toHaveLength(1)
  expect(wordsOf(minutes.items[0]?.said ?? [], minutes.form)).toEqual({
    said: [],
    question: 'Di berapa unit? (eka)\nSejak kapan? (eka)',
    answer: 'Di 12 unit. (Gunarsa)\nSejak 2024. (ani)',
  })
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

test('minutes signed when each session bore the last appointment keep the digest and the words that were signed', () => {
  const old = '0f390108b79c01cfb830a3d86bc4ae5d76788f31b3526c601c69a5a3cf6fbbdb'
  const given: readonly Said[] = [...again, signed(monday + 31 * hourMs, old)]
  const { minutes, digest } = minutesOf(recorded(given))

  expect([minutes.form, digest]).toEqual([3, old])
  expect(places(given).map(([, place]) => place)).toEqual(['Balai Kota', 'Balai Kota'])
  expect(minutesOf(recorded(again)).digest).not.toBe(old)
})

test('whoever withdraws such a signature signs in the form of today', () => {
  const old = '1a4be87d81525cd164ac96ff1ba0b69b2e721c4b367441ea848f7455a1c35ee0'
  const withdrawn: Said = [monday + 2 * hourMs, 'ani', { kind: 'signature_withdrawn', reason: 'Keliru.' }]
  const { minutes, digest } = minutesOf(recorded([...inTurn, signed(monday + hourMs, old), withdrawn]))

  expect([minutes.form, digest === old]).toEqual([4, false])
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
