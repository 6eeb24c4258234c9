import { expect, test } from 'vitest'
import { isTooLargeToBring } from './too-large-to-bring.ts'

test('a signed copy of 6 MB is sent, and one byte more is not', () => {
  expect(isTooLargeToBring({ size: 6 * 1024 * 1024 })).toBe(false)
  expect(isTooLargeToBring({ size: 6 * 1024 * 1024 + 1 })).toBe(true)
})
