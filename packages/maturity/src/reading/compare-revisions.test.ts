import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Instrument } from '../instrument.ts'
import { parseInstrument } from '../instrument-file/parse-instrument.ts'
import { readInstrument, readInstrumentFiles } from '../testing/read-instrument-files.ts'
import { compareRevisions } from './compare-revisions.ts'

const toy = readInstrument('toy')

/** The toy's next revision: its files with these passages replaced. */
function reviseToy(...replacements: readonly (readonly [string | RegExp, string])[]): Instrument {
  const files = readInstrumentFiles('toy').map(({ path, text }) => ({
    path,
    text: [['revision: 1', 'revision: 2'] as const, ...replacements].reduce(
      (revised, [from, to]) => revised.replace(from, to),
      text,
    ),
  }))
  const parsed = parseInstrument(files)
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'))
  return parsed.instrument
}

describe('two revisions of an edition', () => {
  test('that say the same differ in nothing, whatever their number', () => {
    expect(compareRevisions(toy, reviseToy())).toEqual([])
  })

  test('differ field by field', () => {
    const revised = reviseToy(
      ['meaning: Aturan sudah ditetapkan ketua kampung.', 'meaning: Aturan sudah ditetapkan kepala kampung.'],
      ['shortName: Aturan\n', 'shortName: Aturan Perpustakaan\n'],
    )

    expect(compareRevisions(toy, revised)).toEqual([
      {
        subject: { kind: 'indicator', code: '1' },
        kind: 'changed',
        name: 'Aturan Perpustakaan',
        fields: [{ field: 'shortName', before: 'Aturan', after: 'Aturan Perpustakaan' }],
      },
      {
        subject: { kind: 'level', code: '1', level: 2 },
        kind: 'changed',
        name: 'Tertulis',
        fields: [
          {
            field: 'meaning',
            before: 'Aturan sudah ditetapkan ketua kampung.',
            after: 'Aturan sudah ditetapkan kepala kampung.',
          },
        ],
      },
    ])
  })

  test('tell a changed rule in words', () => {
    const revised = reviseToy([
      'documents: [review_report, review_minutes]\n              maxAgeMonths: 24',
      'documents: [review_report, review_minutes]\n              maxAgeMonths: 12',
    ])
    const [change] = compareRevisions(toy, revised)

    expect(change).toMatchObject({ subject: { kind: 'criterion', criterion: '1.4.a' } })
    expect(change?.fields).toEqual([
      {
        field: 'rule',
        before: expect.stringContaining('kurang dari 24 bulan'),
        after: expect.stringContaining('kurang dari 12 bulan'),
      },
    ])
  })

  test('name a new criterion once, where it stands', () => {
    const revised = reviseToy([
      '          - code: 1.3.b\n',
      '          - code: 1.3.c\n            text: Aturan ditempel.\n            rule: { kind: judgement, question: Ditempel? }\n            source: { document: toy, at: Indikator 1 }\n          - code: 1.3.b\n',
    ])

    expect(compareRevisions(toy, revised)).toEqual([
      {
        subject: { kind: 'criterion', code: '1', level: 3, criterion: '1.3.c' },
        kind: 'added',
        name: 'Aturan ditempel.',
        fields: [],
      },
    ])
    expect(compareRevisions(revised, toy)).toMatchObject([{ kind: 'removed', name: 'Aturan ditempel.' }])
  })

  test('tell facts of the edition itself, a predicate by its name', () => {
    const revised = reviseToy(['{ name: Teladan, min: "3.5"', '{ name: Teladan, min: "3.6"'])

    expect(compareRevisions(toy, revised)).toMatchObject([
      {
        subject: { kind: 'edition' },
        fields: [{ field: 'predicates.Teladan.min', before: '3.5', after: '3.6' }],
      },
    ])
  })
})

describe('any change', () => {
  const leaves = leafPaths(toy).filter(isFree)

  test('of one text or number anywhere is noticed, and read backwards it is its own reverse', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves), (path) => {
        const changed = changeLeaf(toy, path)
        const there = compareRevisions(toy, changed)
        const back = compareRevisions(changed, toy)

        expect(there.length).toBeGreaterThan(0)
        expect(back.length).toBe(there.length)
        expect(compareRevisions(changed, changed)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

type Path = readonly (string | number)[]

/** Not the revision itself, a level's number, or one of a rule's closed words: those have no other value near. */
function isFree(path: Path): boolean {
  const [last, before] = [path.at(-1), path.at(-3)]
  if (path.length === 1 && last === 'revision') return false
  if (last === 'level' && before === 'levels') return false
  return (
    !path.includes('rule') || ['kind', 'maxAgeMonths', 'years', 'activity', 'guideline'].includes(`${last}`)
  )
}

function leafPaths(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => leafPaths(each, [...path, index]))
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, each]) => leafPaths(each, [...path, key]))
}

/** `kind` and closed words stay what a program can read. */
function changeLeaf(instrument: Instrument, path: Path): Instrument {
  const copy = structuredClone(instrument)
  const last = path.at(-1)
  const holder: unknown = path.slice(0, -1).reduce((at: unknown, step) => Reflect.get(Object(at), step), copy)
  const value: unknown = Reflect.get(Object(holder), last ?? '')
  if (last === 'kind' || typeof value === 'boolean') Reflect.set(Object(holder), 'note', 'berubah')
  else Reflect.set(Object(holder), last ?? '', typeof value === 'number' ? value + 1 : `${value} berubah`)
  return copy
}
