import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Change, lineOf, toyAfter } from '../testing/faulty-toy.ts'
import { readInstrumentFiles } from '../testing/read-instrument-files.ts'
import { parseInstrument } from './parse-instrument.ts'
import { reviewInstrument } from './review-instrument.ts'
import type { SourceFile } from './yaml-file.ts'

const P1 = 'aspects/P1.yaml'
const P2 = 'aspects/P2.yaml'

/** The toy itself has one exception on purpose: its level 4 of indicator 1 builds on level 2. */
const exception = `${P1}:${lineOf(P1, 'requires: [2]\n        criteria:\n          - code: 1.4.a')} requires.may_skip`

function told(...changes: readonly Change[]) {
  const files = toyAfter(...changes)
  if (!parseInstrument(files).ok) throw new Error('The toy must pass to be reviewed')
  return reviewInstrument(files)
    .map(({ path, line, code }) => `${path}:${line} ${code}`)
    .filter((each) => each !== exception)
}

const text = 'text: Rencana yang berlaku menyebut pembelian buku.'
const line = lineOf(P1, text)
const worded = (words: string): Change => [P1, text, `text: "${words}"`]

test.each(['spbe-2018', 'spbe-2020', 'pemdi-2026'])('nothing is left to look at in %s', (id) => {
  const files = readInstrumentFiles(id)

  expect(parseInstrument(files).ok).toBe(true)
  expect(reviewInstrument(files).map(({ path, line, message }) => `${path}:${line} ${message}`)).toEqual([])
})

describe('a person should look at', () => {
  test('a level that jumps a lower one without a criterion that stands for it', () => {
    expect(reviewInstrument(toyAfter()).map(({ path, line, code }) => `${path}:${line} ${code}`)).toEqual([
      exception,
    ])
  })

  test('a text of more than 220 letters and a sentence of more than 25 words', () => {
    const long = Array.from({ length: 26 }, () => 'buku').join(' ')

    expect(told(worded(`${long}.`))).toEqual([`${P1}:${line} wording.long_sentence`])
    expect(told(worded('Buku dibeli menurut rencana. '.repeat(8)))).toEqual([
      `${P1}:${line} wording.long_text`,
    ])
  })

  test('two conditions in one criterion', () => {
    expect(told(worded('Rencana dan / atau anggaran menyebut buku.'))).toEqual([
      `${P1}:${line} wording.two_conditions`,
    ])
  })

  test('an abbreviation nobody explained, once for the whole edition', () => {
    expect(
      told(worded('RPJMD menyebut pembelian buku.'), [P2, 'meaning: Koleksi belum', 'meaning: RPJMD belum']),
    ).toEqual([`${P1}:${line} wording.abbreviation`])
  })

  test('the same criterion worded in two ways', () => {
    const reworded: Change = [
      P2,
      'text: Semua RT ikut dalam kegiatan pengurus.',
      'text: Semua RT ikut di dalam rapat bulanan pengurus.',
    ]
    const twin: Change = [
      P2,
      'text: Rak yang sudah dikatalogkan mencapai sasaran tahun ini.\n            rule: { kind: coverage, extent: target, in: use }',
      'text: Semua RT turut di dalam rapat bulanan pengurus.\n            rule: { kind: coverage, documents: [activity_record], extent: all, in: use }',
    ]

    expect(told(reworded, twin)).toEqual([expect.stringMatching(/^aspects\/P2\.yaml:\d+ wording\.two_ways$/)])
  })
})

test('an abbreviation is explained by the glossary, by the name of a document, or by that of an agency a rule accepts', () => {
  expect(told(worded('Semua RT punya rencana.'))).toEqual([])
  expect(
    told(worded('BSSN memeriksa koleksi.'), [P1, 'agencies: [Dinas Perpustakaan]', 'agencies: [BSSN]']),
  ).toEqual([])
})

type Damage = Readonly<Record<'file' | 'line' | 'word', number>> & { readonly into: string }

const anyDamage: fc.Arbitrary<Damage> = fc.record({
  file: fc.nat(),
  line: fc.nat(),
  word: fc.nat(),
  into: fc.constantFrom(
    '',
    'null',
    '[]',
    '{}',
    '-1',
    '1e999',
    '"9"',
    'true',
    '[[1]]',
    '{ kind: floor }',
    'constructor',
    '__proto__',
    '5',
    '"x: y"',
  ),
})

test('whatever a slip of the hand changes, it is told or harmless, never thrown', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(fc.array(anyDamage, { minLength: 1, maxLength: 4 }), (damages) => {
      const files = damages.reduce(damage, toyAfter())
      expect(() => parseInstrument(files)).not.toThrow()
      expect(() => reviewInstrument(files)).not.toThrow()
    }),
    { numRuns: 60 },
  )
})

/** One word of one line becomes something else. */
function damage(files: readonly SourceFile[], { file, line, word, into }: Damage): readonly SourceFile[] {
  return files.map((each, position) => {
    if (position !== file % files.length) return each
    const lines = each.text.split('\n')
    const words = (lines[line % lines.length] ?? '').split(/(?<=\s)(?=\S)/)
    words[word % words.length] = `${into} `
    lines[line % lines.length] = words.join('')
    return { ...each, text: lines.join('\n') }
  })
}
