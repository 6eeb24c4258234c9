import { describe, expect, test } from 'vitest'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { createInstrumentSearch } from './create-instrument-search.ts'
import { fieldSynonyms } from './field-synonyms.ts'
import { foldText } from './fold-text.ts'
import { otherWordsFor, readingsOf } from './question-readings.ts'

const search = createInstrumentSearch(readInstrument('spbe-2020'))
const codesFor = (question: string) => search(question).map(({ indicator }) => indicator.code)

describe('words that people of the field use', () => {
  test('are looked for in each other’s place, one at a time, and count less than what was typed', () => {
    expect(readingsOf(['draf', 'kebijakan'])).toEqual([
      { terms: ['draf', 'kebijakan'], share: 1 },
      { terms: ['draft', 'kebijakan'], share: 0.8 },
      { terms: ['rancangan', 'kebijakan'], share: 0.8 },
      { terms: ['konsep', 'kebijakan'], share: 0.8 },
    ])
    expect(otherWordsFor('Berbagi pakai?')).toContain('interoperabilitas')
    expect(otherWordsFor('pakai berbagi')).toEqual([])
  })

  test('stand in one group only, folded, so that no word leads to two things', () => {
    const words = fieldSynonyms.flat()

    expect(new Set(words).size).toBe(words.length)
    expect(words.map(foldText)).toEqual(words)
  })

  test.each([
    ['SOP', '17'],
    ['audit eksternal', '30'],
    ['berbagi pakai', '23'],
    ['keamanan', '22'],
    ['draf', '1'],
    ['OPD', '16'],
    ['CSIRT', '22'],
  ])('%s leads to indicator %s', (question, code) => {
    expect(codesFor(question)).toContain(code)
  })

  test('“berbagi pakai” leads to the exchange of data before open data', () => {
    const codes = codesFor('berbagi pakai')
    expect(codes.indexOf('23')).toBeLessThan(codes.indexOf('43'))
    expect(codes.indexOf('18')).toBeLessThan(codes.indexOf('43'))
  })

  test('do not hide what says the typed words themselves', () => {
    expect(codesFor('keamanan informasi').slice(0, 2).toSorted()).toEqual(['22', '8'])
    expect(codesFor('pengaduan')[0]).toBe('42')
  })
})
