import { expect, test } from 'vitest'
import { validities } from './validities.ts'

test('the usual terms are offered up to the longest that the institution allows', () => {
  expect(validities(90)).toEqual([1, 7, 30, 90])
  expect(validities(45)).toEqual([1, 7, 30, 45])
  expect(validities(1)).toEqual([1])
})
