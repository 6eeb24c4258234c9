import { expect, test } from 'vitest'
import type { Matrix } from '../matrix.ts'
import { Sheet } from './sheet.ts'

const markedBy = (at: Matrix) => {
  const sheet = new Sheet(60, 80)
  sheet.square(at)
  return sheet.mask.dots.reduce((sum, dot) => sum + dot, 0)
}

test('a picture marks where it lies', () => {
  expect(markedBy([9.5, 0, 0, 9.5, 20, 20])).toBe(100)
  expect(markedBy([9.5, 0, 0, 9.5, 200, 20])).toBe(0)
})

test.each<[string, Matrix]>([
  ['broad', [1e6, 0, 0, 100, -5e5, -10]],
  ['high', [100, 0, 0, 1e6, -10, -5e5]],
  ['turned', [0, 1e6, -1e6, 0, 5e5, -5e5]],
  ['without a size that can be told', [Number.NaN, 0, 0, 100, 0, 0]],
])('a picture many times as large as the page marks all of it: %s', (_, at) => {
  expect(markedBy(at)).toBe(60 * 80)
})
