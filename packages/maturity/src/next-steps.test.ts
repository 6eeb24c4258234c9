import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indicatorsOf } from './indicators-of.ts'
import { nextSteps } from './next-steps.ts'
import { compare, multiply, parseRational, rational } from './rational.ts'
import { simulate } from './simulate.ts'
import { anyRatings } from './testing/any-ratings.ts'
import { readInstrument } from './testing/read-instrument-files.ts'

const spbe2020 = readInstrument('spbe-2020')
const toy = readInstrument('toy')
const allAt = (level: number | string) =>
  Object.fromEntries(indicatorsOf(spbe2020).map(({ code }) => [code, level]))

describe('the next steps', () => {
  test('are worth 0.03, 0.0275, 0.025, 0.015 and 0.013 per level, the greatest first', () => {
    const steps = nextSteps(spbe2020, allAt(3))

    const gains = new Map(steps.map(({ gain, code }) => [gain.rounded, code]))
    expect([...gains.keys()]).toEqual(['0.0300', '0.0275', '0.0250', '0.0150', '0.0130'])
    expect(steps.map(({ code }) => code).slice(0, 7)).toEqual(['42', '43', '44', '45', '46', '47', '32'])
  })

  test('of equal gain come with the lower level first, then in the order of the instrument', () => {
    const steps = nextSteps(spbe2020, { ...allAt(3), '43': 2, '45': null, '46': 2 })

    expect(steps.slice(0, 6).map(({ code, to }) => [code, to])).toEqual([
      ['45', '1'],
      ['43', '3'],
      ['46', '3'],
      ['42', '4'],
      ['44', '4'],
      ['47', '4'],
    ])
  })

  test('end at the highest level', () => {
    const steps = nextSteps(spbe2020, { ...allAt(5), '13': 4 })

    expect(steps).toEqual([
      {
        code: '13',
        name: expect.stringContaining('Anggaran'),
        from: '4',
        to: '5',
        gain: { exact: '1/40', rounded: '0.0250' },
        index: { exact: '5', rounded: '5.00' },
      },
    ])
  })

  test('of an unanswered indicator start with the lowest level', () => {
    const [step] = nextSteps(spbe2020, { ...allAt(5), '1': null })

    expect(step).toMatchObject({ code: '1', from: null, to: '1', gain: { rounded: '0.0130' } })
  })

  test('of a decimal value go one up, at most to the top', () => {
    const steps = nextSteps(toy, { '1': 4, '2': 4, '3': 4, '4': 4, '5': 4, '6': '2.25', '7': '10/3' })

    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      ['2.25', '3.25'],
      ['10/3', '4'],
    ])
  })

  test('gain exactly what simulating them shows, in descending order', () => {
    fc.assert(
      fc.property(anyRatings(toy), (ratings) => {
        const steps = nextSteps(toy, ratings)

        for (const { code, to, index } of steps) {
          expect(simulate(toy, ratings, { [code]: to }).index).toEqual(index)
        }
        const gains = steps.map(({ gain }) => parseRational(gain.exact))
        const isDescending = gains.every((gain, at) => at === 0 || compare(gains[at - 1] ?? gain, gain) >= 0)
        expect(isDescending).toBe(true)
      }),
    )
  })

  test('of whole levels gain the weight in hundredths', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), (level) => {
        for (const { code, gain } of nextSteps(spbe2020, allAt(level))) {
          const weight = indicatorsOf(spbe2020).find((indicator) => indicator.code === code)?.weight ?? ''
          expect(multiply(parseRational(gain.exact), rational(100n))).toEqual(parseRational(weight))
        }
      }),
    )
  })
})
