import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Rule } from '../rule.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { instrumentFigures, isMachineCheckable } from './instrument-figures.ts'
import { listAbbreviations, listUnexplained } from './list-unexplained.ts'
import { compareWording } from './says-it-otherwise.ts'

describe('an abbreviation', () => {
  test('is a word of capitals, each told once; a Roman number or a single letter is none', () => {
    expect(listAbbreviations('SPBE, SOP-nya, SP4N-LAPOR!, Bab IV, indikator A, A1, SPBE, eSOP')).toEqual([
      ...['SPBE', 'SOP', 'SP4N', 'LAPOR'],
    ])
  })

  test('needs no glossary where the text itself explains it', () => {
    const known = new Set(['SPBE'])

    expect(listUnexplained('Nomor induk berusaha (NIB) dalam SPBE', known)).toEqual([])
    expect(listUnexplained('NIB dalam SPBE', known)).toEqual(['NIB'])
  })
})

describe('two wordings', () => {
  const names = ['Kebijakan Pusat Data', 'Kebijakan Manajemen Risiko']

  test('are the same where only what they are about differs', () => {
    expect(
      compareWording(
        'Pusat data diterapkan di seluruh unit.',
        'Manajemen Risiko diterapkan di seluruh unit.',
        names,
      ),
    ).toBe('same')
    expect(compareWording('Kebijakan ini direviu berkala.', 'Layanan ini direviu berkala.', [])).toBe('same')
  })

  test('say the same in two ways where one word is exchanged', () => {
    const a = 'Pusat data diterapkan setidaknya di sebagian unit kerja.'
    const b = 'Pusat data dipakai setidaknya di sebagian unit kerja.'

    expect(compareWording(a, b, names)).toBe('reworded')
  })

  test('say different things where one adds a condition, or where they are short', () => {
    const a = 'Pusat data diterapkan setidaknya di sebagian unit kerja.'

    expect(compareWording(a, a.replace('unit kerja', 'unit kerja yang terkait langsung'), [])).toBe('other')
    expect(compareWording('Laporan sudah ditandatangani.', 'Laporan sudah diumumkan.', [])).toBe('other')
  })

  test('are compared alike from both sides', () => {
    const word = fc.constantFrom('unit', 'kerja', 'seluruh', 'sebagian', 'data', 'reviu', 'ada', 'SPBE')
    const text = fc.array(word, { maxLength: 9 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, fc.array(word), (a, b, own) => {
        expect(compareWording(a, b, own)).toBe(compareWording(b, a, own))
        expect(compareWording(a, a, own)).toBe('same')
      }),
    )
  })
})

describe('what a program can check', () => {
  const judgement: Rule = { kind: 'judgement', question: 'Apakah cukup?' }
  const age: Rule = { kind: 'age', documents: ['review_report'], maxAgeMonths: 24 }

  test('is every rule but the ones that ask a person', () => {
    expect(isMachineCheckable(age)).toBe(true)
    expect(isMachineCheckable(judgement)).toBe(false)
  })

  test('is one of several alternatives, but not the whole where a person must see a part of it', () => {
    expect(isMachineCheckable({ kind: 'any_of', rules: [judgement, age] })).toBe(true)
    expect(isMachineCheckable({ kind: 'all_of', rules: [judgement, age] })).toBe(false)
  })
})

test('the figures of the toy are those one counts by hand', () => {
  expect(instrumentFigures(readInstrument('toy'))).toMatchObject({
    indicators: 7,
    levels: 28,
    criteria: 35,
    checkable: 27,
    refusable: 27,
    aboveLowest: { levels: 21, checkable: 20 },
    uncertain: 1,
    unconfirmed: 0,
  })
})

test('the edition with 47 indicators keeps its promises: 85 % of its levels run, and its sentences are short', () => {
  const figures = instrumentFigures(readInstrument('spbe-2020'))

  expect(figures).toMatchObject({ indicators: 47, levels: 235 })
  expect(figures.checkable / figures.levels).toBeGreaterThanOrEqual(0.85)
  expect(figures.aboveLowest.checkable / figures.aboveLowest.levels).toBeGreaterThanOrEqual(0.85)
  expect(figures.medianSentenceWords).toBeLessThanOrEqual(14)
})
