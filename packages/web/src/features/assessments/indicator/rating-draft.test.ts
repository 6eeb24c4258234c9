import { describe, expect, test } from 'vitest'
import { buildIndicator, buildInstrument } from '../testing/build-instrument.ts'
import { findUnproven, judgeRating, nextLevelOf } from './rating-draft.ts'

const indicator = buildIndicator('1')
const instrument = buildInstrument([indicator])
const metCriteria = new Set(['1.2.a'])

describe('a claim before it is saved', () => {
  test('as the criteria support needs no reason', () => {
    expect(judgeRating({ instrument, indicator, metCriteria, value: '2' })).toMatchObject({
      supported: 2,
      needsReason: false,
      isOffScale: false,
    })
  })

  test.each(['1', '3'])('of %s where the criteria support 2 needs a reason', (value) => {
    expect(judgeRating({ instrument, indicator, metCriteria, value }).needsReason).toBe(true)
  })

  test('taken back needs no reason', () => {
    expect(judgeRating({ instrument, indicator, metCriteria, value: null }).needsReason).toBe(false)
  })

  test('without criteria there is nothing to differ from', () => {
    const names = buildIndicator('1', { criteria: false })
    const judged = judgeRating({ instrument, indicator: names, metCriteria: new Set(), value: '4' })

    expect(judged).toMatchObject({ supported: null, needsReason: false })
  })

  test.each(['0', '6', '2.5'])('%s is not on a scale of whole levels 1 to 5', (value) => {
    expect(judgeRating({ instrument, indicator, metCriteria, value }).isOffScale).toBe(true)
  })
})

describe('the next level', () => {
  test.each([
    [null, 1],
    ['2', 3],
    ['2.5', 3],
    ['5', null],
  ])('above %s is %s', (value, level) => {
    expect(nextLevelOf(indicator, value)).toBe(level)
  })
})

describe('a claim above what the criteria support', () => {
  test('is told with the level they support, and the page speaks of the first step that lacks proof', () => {
    const unproven = findUnproven(indicator, metCriteria, '3')

    expect(unproven).toEqual({ supported: 2 })
    expect(nextLevelOf(indicator, '3', unproven)).toBe(3)
  })

  test.each(['1', '2', null])('is not %s where they support 2', (value) => {
    expect(findUnproven(indicator, metCriteria, value)).toBeUndefined()
  })
})
