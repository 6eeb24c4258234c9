import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findIndicator, indicatorsOf } from './indicators-of.ts'
import type { Indicator } from './instrument.ts'
import { criteriaFor, supportedLevel } from './supported-level.ts'
import { readInstrument } from './testing/read-instrument-files.ts'

const toy = readInstrument('toy')
const rules = get('1')
const plan = get('2')

describe('the level that follows from the criteria', () => {
  test('is the lowest where nothing is met, and the first step is told', () => {
    expect(supportedLevel(plan, new Set())).toEqual({ level: 1, missingForNext: ['2.2.a'] })
  })

  test('rises when all criteria of the next level are met', () => {
    expect(supportedLevel(plan, new Set(['2.2.a', '2.3.a']))).toEqual({ level: 2, missingForNext: ['2.3.b'] })
  })

  test('does not rise over a level that it requires', () => {
    expect(supportedLevel(plan, new Set(['2.3.a', '2.3.b', '2.4.a']))).toEqual({
      level: 1,
      missingForNext: ['2.2.a'],
    })
  })

  test('passes over a level that is not required: level 4 of the rules builds on level 2', () => {
    const met = new Set(['1.2.a', '1.2.b', '1.4.a', '1.4.b', '1.4.c'])

    expect(supportedLevel(rules, met)).toEqual({ level: 4, missingForNext: [] })
  })

  test('asks at the next level for what its required levels lack', () => {
    const fourth = rules.levels.at(-1)
    if (!fourth) throw new Error('The toy has four levels')

    expect(criteriaFor(rules, fourth)).toEqual(['1.1.a', '1.2.a', '1.2.b', '1.4.a', '1.4.b', '1.4.c'])
  })

  test('ignores criteria of other indicators', () => {
    expect(supportedLevel(plan, new Set(['1.2.a', '9.9.z'])).level).toBe(1)
  })

  test('is not known where the criteria are not written yet', () => {
    const [indicator] = indicatorsOf(readInstrument('spbe-2018'))
    if (!indicator) throw new Error('The edition of 2018 has indicators')

    expect(supportedLevel(indicator, new Set())).toEqual({ level: null, missingForNext: [] })
  })

  test('never falls when one more criterion is met', () => {
    for (const indicator of indicatorsOf(toy)) {
      const codes = indicator.levels.flatMap(({ criteria }) => criteria.map(({ code }) => code))
      fc.assert(
        fc.property(fc.subarray(codes), fc.constantFrom(...codes), (met, more) => {
          const before = supportedLevel(indicator, new Set(met)).level ?? 0
          const after = supportedLevel(indicator, new Set([...met, more])).level ?? 0
          expect(after).toBeGreaterThanOrEqual(before)
        }),
      )
    }
  })

  test('is reached by meeting what was told to be missing', () => {
    for (const indicator of [...indicatorsOf(toy), ...indicatorsOf(readInstrument('spbe-2020'))]) {
      const codes = indicator.levels.flatMap(({ criteria }) => criteria.map(({ code }) => code))
      fc.assert(
        fc.property(fc.subarray(codes), (met) => {
          const { level, missingForNext } = supportedLevel(indicator, new Set(met))
          const next = supportedLevel(indicator, new Set([...met, ...missingForNext])).level
          if (missingForNext.length > 0) expect(next ?? 0).toBeGreaterThan(level ?? 0)
        }),
        { numRuns: 25 },
      )
    }
  })
})

function get(code: string): Indicator {
  const indicator = findIndicator(toy, code)
  if (!indicator) throw new Error(`The toy has an indicator ${code}`)
  return indicator
}
