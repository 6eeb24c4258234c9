import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InterviewEntry, RecordedEntry } from './interview-entry.ts'
import { sessionsOf } from './sessions.ts'

const hourMs = 3_600_000
const monday = Date.parse('2026-09-28T01:00:00Z')
const tuesday = monday + 24 * hourMs
const uuid = (at: number) => `00000000-0000-4000-8000-${`${at}`.padStart(12, '0')}`

type Said = readonly [at: number, by: string, entry: InterviewEntry]
const recorded = (said: readonly Said[]): RecordedEntry[] =>
  said.map(([at, by, entry], position) => ({
    ...{ entry, sequence: position + 1, entryId: uuid(position + 100), actorId: by, actorName: by },
    ...{ saidAt: new Date(at), recordedAt: new Date(at) },
  }))
const start: InterviewEntry = { kind: 'item_started', code: '1' }
const enter: InterviewEntry = { kind: 'entered', side: 'institution' }
const appoint = (at: number, venue: string): InterviewEntry => ({
  ...{ kind: 'scheduled', startsAt: new Date(at).toISOString(), minutes: 120, venue, letter: null },
})
const invite = (participantId: string, name: string, personId: string | null): InterviewEntry => ({
  ...{ kind: 'invited', participantId, personId, name, office: '', side: 'institution', signs: false },
})
const attend = (participantId: string, isPresent: boolean): InterviewEntry => ({
  ...{ kind: 'attendance_noted', participantId, isPresent },
})
const told = (said: readonly Said[]) =>
  sessionsOf(recorded(said))
    .all()
    .map(({ from, venue, present }) => [from.getTime(), venue, present.map(({ name }) => name)])

test('an interview of two days is two sessions, each at its place with who came that day', () => {
  const sessions = told([
    [monday - hourMs, 'eka', appoint(monday, 'Balai Kota')],
    [monday - hourMs, 'eka', invite(uuid(1), 'Kepala Bagian', null)],
    [monday, 'eka', start],
    [monday + 1000, 'ani', enter],
    [monday + 2000, 'eka', attend(uuid(1), true)],
    [monday + hourMs, 'eka', appoint(tuesday, 'Daring')],
    [monday + hourMs + 1000, 'eka', { kind: 'item_ended', code: '1' }],
    [tuesday, 'eka', start],
    [tuesday + 1000, 'sekda', enter],
  ])

  expect(sessions).toEqual([
    [monday, 'Balai Kota', ['Kepala Bagian', 'ani']],
    [tuesday, 'Daring', ['sekda']],
  ])
})

test('whoever is noted absent is not there although their page was open, and who is noted later counts for that session', () => {
  const sessions = told([
    [monday - hourMs, 'eka', invite(uuid(1), 'Ani', 'ani')],
    [monday - hourMs, 'eka', invite(uuid(2), 'Kepala Bagian', null)],
    [monday, 'eka', start],
    [monday + 1000, 'ani', enter],
    [monday + 7 * hourMs, 'eka', attend(uuid(1), false)],
    [monday + 7 * hourMs, 'eka', attend(uuid(2), true)],
  ])

  expect(sessions).toEqual([[monday, '', ['Kepala Bagian']]])
})

test('a person is noted in each session anew, and in none while none runs', () => {
  const sessions = sessionsOf(
    recorded([
      [monday, 'eka', start],
      [monday + 1000, 'ani', enter],
      [tuesday, 'eka', start],
    ]),
  )

  expect(sessions.hasEntered('ani', 0)).toBe(true)
  expect(sessions.hasEntered('ani', 1)).toBe(false)
  expect(sessions.running(new Date(tuesday + hourMs))).toBe(1)
  expect(sessions.running(new Date(tuesday + 7 * hourMs))).toBeUndefined()
  expect(sessionsOf([]).running(new Date(monday))).toBeUndefined()
})

const anyTalk = fc.array(fc.integer({ min: 0, max: 20 * 24 * 60 }), { minLength: 1, maxLength: 12 })

test('sessions follow each other, a pause lies between them, and everything that was said lies in one', () => {
  fc.assert(
    fc.property(anyTalk, (minutes) => {
      const moments = minutes.map((each) => monday + each * 60_000)
      const sessions = sessionsOf(recorded(moments.map((at) => [at, 'eka', start]))).all()
      for (const [position, { from, until }] of sessions.entries()) {
        expect(from <= until).toBe(true)
        const before = sessions[position - 1]
        if (before) expect(from.getTime() - before.until.getTime()).toBeGreaterThanOrEqual(6 * hourMs)
      }
      for (const at of moments)
        expect(
          sessions.filter(({ from, until }) => from.getTime() <= at && at <= until.getTime()),
        ).toHaveLength(1)
    }),
  )
})

test('in whichever order devices deliver, the same was held at the same times', () => {
  fc.assert(
    fc.property(anyTalk, fc.integer({ min: 0, max: 11 }), (minutes, turn) => {
      const said = minutes.map((each): Said => [monday + each * 60_000, 'eka', start])
      const turned = [...said.slice(turn), ...said.slice(0, turn)]
      const heldOf = (all: readonly Said[]) =>
        sessionsOf(recorded(all))
          .all()
          .map(({ from, until }) => [from, until])
      expect(heldOf(turned)).toEqual(heldOf(said))
    }),
  )
})
