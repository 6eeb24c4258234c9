import { expect, test } from 'vitest'
import { isOutOfMemory, saysOutOfMemory } from './out-of-memory.ts'

test('that memory does not suffice is told apart from a library that is missing or an error of ours', () => {
  const thrown = (make: () => unknown) => {
    try {
      return make()
    } catch (error) {
      return error
    }
  }

  expect(saysOutOfMemory(thrown(() => new ArrayBuffer(2 ** 52)))).toBe(true)
  expect(saysOutOfMemory(thrown(() => 'a'.repeat(2 ** 30)))).toBe(true)
  expect(saysOutOfMemory(new TypeError('x is undefined'))).toBe(false)
  expect([5, 12, 134].map(isOutOfMemory)).toEqual([true, true, true])
  expect([0, 1, 7, 13].map(isOutOfMemory)).toEqual([false, false, false, false])
})
