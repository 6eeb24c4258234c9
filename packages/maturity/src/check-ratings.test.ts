import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRatings } from './check-ratings.ts'
import { scoreAssessment } from './score-assessment.ts'
import { anyRatings } from './testing/any-ratings.ts'
import { readInstrument } from './testing/read-instrument-files.ts'

const spbe2020 = readInstrument('spbe-2020')
const toy = readInstrument('toy')

describe('ratings', () => {
  test('within the scale are right, as are missing ones', () => {
    expect(checkRatings(spbe2020, { '1': 1, '2': '5', '3': '3.0', '4': null })).toEqual([])
  })

  test.each([
    [0, 'ratings.out_of_range'],
    [6, 'ratings.out_of_range'],
    ['-1', 'ratings.out_of_range'],
    ['2.5', 'ratings.not_whole'],
    [3.25, 'ratings.not_whole'],
    ['3,5', 'ratings.not_a_number'],
    ['', 'ratings.not_a_number'],
    ['tiga', 'ratings.not_a_number'],
  ])('of %s are refused with what to do', (rating, code) => {
    expect(checkRatings(spbe2020, { '7': rating })).toEqual([
      { path: '7', code, message: expect.stringMatching(/^Indikator 7 \(.+\): .+ (Isi|Tulis) .+\.$/) },
    ])
  })

  test('may lie between levels only where the edition has decimals', () => {
    expect(checkRatings(toy, { '1': '2.75', '2': '10/3' })).toEqual([])
  })

  test('of 0 belong to the edition of 2018 only', () => {
    expect(checkRatings(readInstrument('spbe-2018'), { '35-2': 0 })).toEqual([])
  })

  test('are told all at once, each under its own code', () => {
    const issues = checkRatings(spbe2020, { '1': 9, '48': 3, '2': '5.5' })

    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ['1', 'ratings.out_of_range'],
      ['2', 'ratings.out_of_range'],
      ['2', 'ratings.not_whole'],
      ['48', 'ratings.unknown_indicator'],
    ])
  })

  test('that pass can be scored', () => {
    fc.assert(
      fc.property(anyRatings(toy), (ratings) => {
        expect(checkRatings(toy, ratings)).toEqual([])
        expect(() => scoreAssessment(toy, ratings)).not.toThrow()
      }),
    )
  })
})
