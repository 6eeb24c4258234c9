import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundMoment, byRightClock } from './bound-moment.ts'
import type { RecordedEntry } from './interview-entry.ts'

const hourMs = 3_600_000
const opened = Date.parse('2026-09-01T00:00:00Z')
const first = Date.parse('2026-09-28T01:00:00Z')
const now = Date.parse('2026-09-28T05:00:00Z')
const started: RecordedEntry = {
  ...{
    entry: { kind: 'item_started', code: '1' },
    sequence: 1,
    entryId: 'one',
    actorId: 'eka',
    actorName: 'Eka',
  },
  ...{ saidAt: new Date(first), recordedAt: new Date(first) },
}

test('nothing is said after it came in, before the interview was opened, or a pause before the first of it', () => {
  const anyMoment = fc.integer({ min: Date.parse('1970-01-01T00:00:00Z'), max: now + 100 * hourMs })
  fc.assert(
    fc.property(anyMoment, fc.boolean(), (moment, hasBegun) => {
      const entries = hasBegun ? [started] : []
      const said = boundMoment(new Date(moment), { at: new Date(now), openedAt: new Date(opened), entries })
      const floor = hasBegun ? first - 6 * hourMs : opened
      const isSound = moment <= now && moment >= floor
      expect(said.getTime()).toBe(isSound ? moment : now)
    }),
  )
})

test('what is written without a moment of its own, or before there was an interview, counts as now', () => {
  const at = new Date(now)
  expect(boundMoment(undefined, { at, openedAt: new Date(opened), entries: [] })).toEqual(at)
  expect(boundMoment(new Date(first), { at, openedAt: undefined, entries: [] })).toEqual(at)
})

test('however wrong the clock of a device is, what it says of itself puts what was said at its right moment', () => {
  const wait = fc.integer({ min: 0, max: 48 * hourMs })
  const off = fc.integer({ min: -400 * 24 * hourMs, max: 400 * 24 * hourMs })
  fc.assert(
    fc.property(wait, off, (waitMs, offMs) => {
      const shown = (moment: number) => new Date(moment + offMs)
      const said = byRightClock(shown(now - waitMs), shown(now), new Date(now))
      expect(Math.abs(said.getTime() - (now - waitMs))).toBeLessThanOrEqual(60_000)
    }),
  )
})

test('a device whose clock is right, or that does not tell its clock, is taken at its word', () => {
  const said = new Date(first)
  expect(byRightClock(said, undefined, new Date(now))).toEqual(said)
  expect(byRightClock(said, new Date(now - 2000), new Date(now))).toEqual(said)
})
