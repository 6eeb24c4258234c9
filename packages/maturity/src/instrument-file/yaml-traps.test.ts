import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TOY } from '../testing/faulty-toy.ts'
import { readInstrumentFiles } from '../testing/read-instrument-files.ts'
import { parseInstrument } from './parse-instrument.ts'
import { readYamlFile } from './yaml-file.ts'
import { findYamlTraps } from './yaml-traps.ts'

const issuesOf = (text: string) => readYamlFile({ path: 'instrument.yaml', text }).issues

describe('what YAML can do and an instrument must not', () => {
  test.each([
    ['an anchor', 'a: 1\nb: &x 2\n', 2, 'Jangkar "&"'],
    ['a reference', 'a: 1\nb: *x\n', 2, 'Rujukan "*"'],
    ['a text that only looks like a reference', 'a: *penting*\n', 1, 'diberi tanda kutip'],
    ['a merge', 'a:\n  <<: { b: 1 }\n', 2, 'Penggabungan "<<"'],
    ['a custom tag', 'a: 1\nb: !rahasia 2\n', 2, 'Penanda "!"'],
    ['a tag of the standard', 'a: !!binary aGFsbw==\n', 1, 'Penanda "!"'],
    ['a directive', '%YAML 1.1\n---\na: 1\n', 1, 'Baris "%"'],
    ['a key of several parts', '? [a, b]\n: 1\n', 1, 'Kunci dengan "?"'],
    ['a list as a key', 'a: 1\nb: { [c]: d }\n', 2, 'Kunci harus satu kata'],
    ['a tab before a key', 'a:\n\tb: 1\n', 2, 'tab'],
    ['a tab between a key and its text', 'a: 1\nb:\t2\n', 2, 'tab'],
    ['a second document', 'a: 1\n---\nb: 1\n', 2, 'dokumen kedua'],
    ['a key written twice', 'a: 1\nb: 2\na: 3\n', 3, 'ditulis dua kali'],
    ['a key written twice, once as a number', 'levels:\n  1: x\n  "1": y\n', 3, 'ditulis dua kali'],
    ['a sign that turns the text round', 'a: 1\nb: tidak\u202e wajib\n', 2, 'tidak terlihat'],
    ['a sign of no width', 'a: 1\nko\u200bde: 2\n', 2, 'tidak terlihat'],
    ['such a sign written in letters', 'a: 1\nb: "tidak\\u202e wajib"\n', 2, 'tidak terlihat'],
    ['half a sign', 'a: "\\ud800"\n', 1, 'tidak terlihat'],
    ['a byte of nothing', 'a: 1\nb: \u0000\n', 2, 'tidak terlihat'],
  ])('such as %s is refused at its line, with what to do', (_, text, line, words) => {
    expect(issuesOf(text)).toEqual([
      expect.objectContaining({ line, code: 'file.yaml', message: expect.stringContaining(words) }),
    ])
  })

  test('is told once a line, so that one habit does not bury the rest', () => {
    expect(issuesOf('a: [&x 1, *x, *x]\nb: &y 2\n').map(({ line }) => line)).toEqual([1, 2])
  })

  test('is not meant by the same signs within a text', () => {
    const text = 'a: "&b *c !d <<: %e"\nb: Umur < 2 tahun & lebih\nc: |\n  *satu*\n  \tdua\n# a\tb &c\n'

    expect(issuesOf(text)).toEqual([])
  })

  test('does not stand in any instrument of ours', () => {
    for (const id of ['spbe-2018', 'spbe-2020', 'pemdi-2026', 'toy'])
      for (const { text } of readInstrumentFiles(id)) expect(findYamlTraps(text)).toEqual([])
  })
})

describe('a file meant to exhaust the reader', () => {
  const lines = (line: string, count: number) => line.repeat(count)

  test.each([
    ['a reference that multiplies', billionLaughs()],
    ['a megabyte of references', `a: &a [1]\nb: [${lines('*a,', 70_000)}]`],
    ['a megabyte of brackets', lines('[', 1_000_000)],
    ['a megabyte of braces', lines('{a: ', 250_000)],
    ['lists in lists on one line', lines('- ', 500_000)],
    ['keys of keys', lines('? ', 500_000)],
    [
      'a stair of a thousand steps',
      Array.from({ length: 1000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    ],
    ['a megabyte of commas', `[${lines(',', 1_000_000)}`],
    ['a megabyte of quotes', `[${lines('"', 1_000_000)}`],
    ['a file of more than a megabyte', `a: "${lines('x', 1_100_000)}"`],
  ])('by %s is refused at once', (_, text) => {
    const heap = process.memoryUsage().heapUsed

    const issues = issuesOf(text)

    expect(issues.length).toBeGreaterThan(0)
    expect(issues.length).toBeLessThanOrEqual(50)
    expect(process.memoryUsage().heapUsed - heap).toBeLessThan(1024 ** 3)
  })

  test.each([
    ['keys', Array.from({ length: 30_000 }, (_, at) => `k${at}: 1`).join('\n')],
    ['required levels', `levels: { "1": { requires: [${lines('1,', 70_000)}] } }`],
    ['digits', `weight: "${lines('9', 1_000_000)}"\nindicators: [{ weight: "1/${lines('7', 40_000)}" }]`],
  ])('by a megabyte of %s is told of and not reckoned with for hours', (_, text) => {
    const files = TOY.map((file) => (file.path === 'aspects/P1.yaml' ? { ...file, text } : file))

    expect(parseInstrument(files)).toMatchObject({ ok: false })
  })

  test('by a scale of a thousand million levels is told of', () => {
    const files = TOY.map((file) => ({ ...file, text: file.text.replace('max: 4', 'max: 999999999') }))

    expect(parseInstrument(files)).toMatchObject({
      ok: false,
      issues: expect.arrayContaining([expect.objectContaining({ code: 'scale.too_long' })]),
    })
  })
})

describe('whatever text there is', () => {
  const signs = [
    'a',
    ':',
    ' ',
    '\n',
    '-',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '&',
    '*',
    '!',
    '<<',
    '%',
    '?',
    '\t',
    '|',
    '#',
    ',',
    '---',
  ]

  test('is read or refused, never thrown', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 60 }), (words) => {
        const { issues, content } = readYamlFile({ path: 'x.yaml', text: words.join('') })
        expect(issues.length > 0 ? content : undefined).toBeUndefined()
        expect(() => parseInstrument([{ path: 'instrument.yaml', text: words.join('') }])).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })
})

/** A short text that stands for 10^8 items. */
function billionLaughs(): string {
  const steps = Array.from({ length: 8 }, (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at},`.repeat(10)}]`)
  return ['l0: &l0 [ha]', ...steps].join('\n')
}
