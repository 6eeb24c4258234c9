import { describe, expect, test } from 'vitest'
import { parseTypedValue } from './typed-value.ts'

describe('a typed value', () => {
  test.each([
    ['3,75', '3.75'],
    [' 3.75 ', '3.75'],
    ['4', '4'],
  ])('%s is read as %s', (typed, value) => {
    expect(parseTypedValue(typed)).toBe(value)
  })

  test.each(['', 'tiga', '3,7,5', '-1', '1e3'])('“%s” is no value', (typed) => {
    expect(parseTypedValue(typed)).toBeNull()
  })
})
