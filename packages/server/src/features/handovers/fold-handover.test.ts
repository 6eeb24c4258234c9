import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldHandover, keyOf } from './fold-handover.ts'
import type { HandoverEntry, RecordedEntry } from './handover-entry.ts'

const at = new Date('2026-11-27T00:00:00Z')
const inOrder = (entries: readonly HandoverEntry[]): RecordedEntry[] =>
  entries.map((entry, index) => ({ entry, sequence: index + 1, actorId: 'a', actorName: 'Ani', at }))
const one = { editionId: 'spbe', code: '1' }
const handed: HandoverEntry = {
  ...{ kind: 'handed_over', successorId: 'b', successorName: 'Budi', reason: null },
}

describe('a handover', () => {
  it('keeps every version of a note, of which the last counts', () => {
    const { notes } = foldHandover(
      inOrder([
        { kind: 'noted', place: one, text: 'Tanyakan Hukum' },
        { kind: 'noted', place: null, text: 'Umum' },
        { kind: 'noted', place: one, text: 'Sudah selesai' },
      ]),
    )

    expect(notes.map(({ versions }) => versions.map(({ text }) => text))).toEqual([
      ['Tanyakan Hukum', 'Sudah selesai'],
      ['Umum'],
    ])
  })

  it('is received by who took over, and handing over again asks the next one to', () => {
    const received = foldHandover(inOrder([handed, { kind: 'received' }]))
    expect(received.handing?.received?.byName).toBe('Ani')

    expect(foldHandover(inOrder([handed, { kind: 'received' }, handed])).handing?.received).toBeNull()
  })

  it('that was taken back stands as if nobody had handed over', () => {
    expect(foldHandover(inOrder([handed, { kind: 'taken_back', reason: 'Batal' }])).handing).toBeNull()
    expect(foldHandover(inOrder([{ kind: 'received' }])).handing).toBeNull()
  })

  it('never loses a word that was noted, whatever else happens', () => {
    const place = fc.option(
      fc.record({ editionId: fc.constantFrom('a', 'b'), code: fc.constantFrom('1', '2') }),
    )
    const entry: fc.Arbitrary<HandoverEntry> = fc.oneof(
      fc.record({ kind: fc.constant('noted' as const), place, text: fc.string({ maxLength: 8 }) }),
      fc.constant(handed),
      fc.constant({ kind: 'taken_back' as const, reason: 'x' }),
      fc.constant({ kind: 'received' as const }),
    )
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), (entries) => {
        const { notes, version } = foldHandover(inOrder(entries))
        const kept = notes.flatMap(({ place, versions }) =>
          versions.map(({ text }) => `${keyOf(place)}|${text}`),
        )
        const said = entries.flatMap((each) =>
          each.kind === 'noted' ? [`${keyOf(each.place)}|${each.text}`] : [],
        )
        expect(kept.toSorted()).toEqual(said.toSorted())
        expect(version).toBe(entries.length)
      }),
    )
  })
})
