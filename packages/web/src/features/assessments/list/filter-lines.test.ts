import { describe, expect, test } from 'vitest'
import { countLines, filterLines } from './filter-lines.ts'
import { type IndicatorFilter, parseIndicatorFilter } from './indicator-filter.ts'
import type { AspectLines, IndicatorLine } from './indicator-lines.ts'

const source = { document: 'd', at: 'hlm. 1' }

function buildLine(code: string, overrides: Partial<IndicatorLine> = {}): IndicatorLine {
  return {
    code,
    name: `Tingkat Kematangan Indikator ${code}`,
    shortName: `Indikator ${code}`,
    value: '3',
    ...{ previousValue: '2', previousOwnValue: '2', previousIsOfficial: false },
    change: 'up',
    supported: 3,
    agrees: true,
    proof: { supported: 3, stand: 'equal', documents: 1 },
    hasFacts: true,
    hasAnalysis: true,
    openBlanks: 0,
    changedByName: 'Rina',
    changedAt: '2022-09-03T06:32:00Z',
    ...overrides,
  }
}

function buildAspect(code: string, lines: readonly IndicatorLine[]): AspectLines {
  const aspect = {
    kind: 'group' as const,
    code,
    name: code,
    shortName: code,
    weight: '10',
    source,
    children: [],
  }
  return { aspect, weightEach: '2.5', lines }
}

const aspects = [
  buildAspect('A1', [
    buildLine('1'),
    buildLine('2', {
      proof: { supported: 1, stand: 'above', documents: 0 },
      value: '2',
      change: 'same',
      agrees: false,
      supported: 1,
    }),
    buildLine('13', {
      proof: null,
      value: null,
      change: null,
      agrees: null,
      hasFacts: false,
      shortName: 'Keterpaduan Anggaran',
    }),
  ]),
  buildAspect('A2', [buildLine('11', { value: '2.75', change: 'down', agrees: null, supported: null })]),
]

function codes(filter: IndicatorFilter): readonly string[] {
  return filterLines(aspects, filter).flatMap(({ lines }) => lines.map(({ code }) => code))
}

describe('the filter of the list', () => {
  test('without a condition everything stands, in the order of the instrument', () => {
    expect(codes({})).toEqual(['1', '2', '13', '11'])
  })

  test.each<[string, IndicatorFilter, readonly string[]]>([
    ['of one aspect', { aspek: 'A2' }, ['11']],
    ['below 3, which leaves out what nobody rated', { di_bawah: 3 }, ['2', '11']],
    ['from 3', { dari: 3 }, ['1']],
    ['exactly level 2, decimals included', { dari: 2, di_bawah: 3 }, ['2', '11']],
    ['not rated yet', { dinilai: 'belum' }, ['13']],
    ['claimed other than the criteria support', { butir: 'berbeda' }, ['2']],
    ['as the criteria support', { butir: 'sesuai' }, ['1']],
    ['without facts or analysis', { penjelasan: 'kurang' }, ['13']],
    ['explained in full', { penjelasan: 'lengkap' }, ['1', '2', '11']],
    ['claimed above what evidence supports', { bukti: 'melebihi' }, ['2']],
    ['that evidence supports', { bukti: 'didukung' }, ['1', '11']],
    ['without any evidence', { bukti: 'tanpa' }, ['2']],
    ['fallen since last year', { berubah: 'turun' }, ['11']],
    ['of this number only', { cari: '1' }, ['1']],
    ['with these words in any order', { cari: 'anggaran keterpaduan' }, ['13']],
    ['two conditions at once', { aspek: 'A1', dinilai: 'sudah' }, ['1', '2']],
  ])('shows the indicators %s', (_, filter, expected) => {
    expect(codes(filter)).toEqual(expected)
  })

  test('a model text with open blanks is no explanation', () => {
    const line = buildLine('26', { openBlanks: 26 })

    expect(filterLines([buildAspect('A3', [line])], { penjelasan: 'lengkap' })).toEqual([])
    expect(countLines(filterLines([buildAspect('A3', [line])], { penjelasan: 'kurang' }))).toBe(1)
  })

  test('an aspect without a line left is not shown', () => {
    expect(filterLines(aspects, { dinilai: 'belum' }).map(({ aspect }) => aspect.code)).toEqual(['A1'])
    expect(countLines(filterLines(aspects, { cari: 'tidak ada' }))).toBe(0)
  })
})

describe('the filter in the address', () => {
  test('what it does not understand is left out', () => {
    const search = {
      aspek: 'A2',
      dari: 'tiga',
      di_bawah: -1,
      dinilai: 'mungkin',
      butir: 'berbeda',
      cari: 13,
      x: 1,
    }

    expect(JSON.parse(JSON.stringify(parseIndicatorFilter(search)))).toEqual({
      aspek: 'A2',
      butir: 'berbeda',
      cari: '13',
    })
  })
})
