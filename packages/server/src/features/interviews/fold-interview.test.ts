import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minutesSpent } from './fold-clocks.ts'
import { foldInterview } from './fold-interview.ts'
import type { InterviewEntry, RecordedEntry } from './interview-entry.ts'
import { minutesOf } from './write-minutes.ts'

const start = Date.UTC(2026, 8, 27, 5)
const uuid = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`

const codes = fc.constantFrom('1', '2', '3')
const people = fc.integer({ min: 1, max: 3 })
const text = fc.constantFrom('satu', 'dua', 'tiga')
const basedOn = fc.nat(3)

/** A text belongs to one person: the number of the contribution says to whom. */
const spoken = fc
  .record({ id: fc.integer({ min: 1, max: 6 }), code: fc.constant('1'), text, basedOn })
  .map(({ id, ...rest }): { by: number; entry: InterviewEntry } => ({
    by: (id % 3) + 1,
    entry: { kind: 'answered', contributionId: uuid(id), ...rest, questionId: null, spokenBy: '' },
  }))
const clock = fc
  .record({ by: people, code: codes, starts: fc.boolean() })
  .map(({ by, code, starts }): { by: number; entry: InterviewEntry } => ({
    by,
    entry: { kind: starts ? 'item_started' : 'item_ended', code },
  }))
const told = fc.array(fc.oneof(spoken, clock), { maxLength: 30 }).map((list) =>
  list.map(({ by, entry }, at): RecordedEntry => {
    const saidAt = new Date(start + at * 30_000)
    const who = { actorId: uuid(by), actorName: `orang ${by}` }
    return { entry, sequence: at + 1, entryId: uuid(at + 100), ...who, saidAt, recordedAt: saidAt }
  }),
)

describe('an interview folded from what was said', () => {
  test('keeps every text that was ever written, whoever wrote at the same time', () => {
    fc.assert(
      fc.property(told, (entries) => {
        const { contributions } = foldInterview(entries)
        const kept = contributions.flatMap(({ versions }) => versions.map((each) => each.text)).toSorted()
        const written = entries.flatMap(({ entry }) => (entry.kind === 'answered' ? [entry.text] : []))
        expect(kept).toEqual(written.toSorted())
      }),
    )
  })

  test('never counts two items at once: the minutes of all are no longer than the interview', () => {
    fc.assert(
      fc.property(told, (entries) => {
        const now = new Date(start + entries.length * 30_000)
        const { clocks } = foldInterview(entries)
        const running = [...clocks.values()].filter((spans) => spans.at(-1)?.until === null)
        const spentMs = [...clocks.values()]
          .flat()
          .reduce((sum, { from, until }) => sum + (until ?? now).getTime() - from.getTime(), 0)
        expect(running.length).toBeLessThanOrEqual(1)
        expect(spentMs).toBeLessThanOrEqual(entries.length * 30_000)
      }),
    )
  })

  test('goes on from where it stood: told in two parts it comes to the same as told at once', () => {
    fc.assert(
      fc.property(told, fc.nat(30), (entries, at) => {
        const stood = foldInterview(entries.slice(0, at))
        expect(foldInterview(entries.slice(at), stood)).toEqual(foldInterview(entries))
        expect(foldInterview(entries).version).toBe(entries.length)
      }),
    )
  })

  test('a private note and a value change no word of the minutes, a further answer does', () => {
    fc.assert(
      fc.property(told, text, (entries, said) => {
        const last = {
          sequence: entries.length + 1,
          entryId: uuid(99),
          actorId: uuid(1),
          actorName: 'orang 1',
        }
        const at = { saidAt: new Date(start), recordedAt: new Date(start) }
        const place = { contributionId: uuid(50), code: '1', text: said, basedOn: 0 }
        const note: RecordedEntry = { ...last, ...at, entry: { kind: 'noted', ...place } }
        const answer: RecordedEntry = {
          ...{ ...last, ...at },
          entry: { kind: 'answered', ...place, questionId: null, spokenBy: '' },
        }
        expect(minutesOf([...entries, note]).digest).toBe(minutesOf(entries).digest)
        expect(minutesOf([...entries, answer]).digest).not.toBe(minutesOf(entries).digest)
      }),
    )
  })
})

test('the minutes of an item count a begun minute whole, and nothing before it begins', () => {
  const from = new Date(start)
  expect(minutesSpent(undefined, from)).toBe(0)
  expect(minutesSpent([{ from, until: new Date(start + 61_000) }], from)).toBe(2)
  expect(minutesSpent([{ from, until: null }], new Date(start + 60_000))).toBe(1)
})
