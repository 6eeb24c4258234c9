import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatOpenLevels, parseOpenLevels } from './open-levels.ts'

const levels = [1, 2, 3, 4, 5]

test('an address that says nothing, or nothing of this indicator, opens the usual level', () => {
  expect([...parseOpenLevels(undefined, levels, [2])]).toEqual([2])
  expect([...parseOpenLevels('9,abc', levels, [2])]).toEqual([2])
  expect([...parseOpenLevels(undefined, [0, 1, 2], [])]).toEqual([])
})

test('what stands open leads back to itself through the address', () => {
  fc.assert(
    fc.property(fc.subarray(levels), (open) => {
      const word = formatOpenLevels(new Set(open), levels)

      expect([...parseOpenLevels(word, levels, [2])]).toEqual(open)
    }),
  )
})
