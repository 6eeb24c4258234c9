import { expect, test } from 'vitest'
import { differsFromOwn } from './differs-from-own.ts'

const last = (previousValue: string | null, previousOwnValue: string | null, previousIsOfficial: boolean) =>
  differsFromOwn({ previousValue, previousOwnValue, previousIsOfficial })

test('an official value is another than the institution’s own when it is another number, however written', () => {
  expect(last('1', '3', true)).toBe(true)
  expect(last(null, '3', true)).toBe(true)
  expect(last('3.00', '3', true)).toBe(false)
})

test('a year that is not published has one value alone', () => {
  expect(last('3', '3', false)).toBe(false)
})
