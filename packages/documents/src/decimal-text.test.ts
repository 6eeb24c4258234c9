import { expect, test } from 'vitest'
import { parseDecimalText } from './decimal-text.ts'

test.each([
  ['3,05', '3.05'],
  ['3.05', '3.05'],
  [' 4 ', '4'],
  ['-1,5', '-1.5'],
  ['+2', '2'],
])('"%s" is the number %s', (written, number) => {
  expect(parseDecimalText(written)).toBe(number)
})

test.each(['', '-', 'tiga', '1.234,5', '3,', ',5', '1e3', '3 4', 'NaN'])('"%s" is no number', (written) => {
  expect(parseDecimalText(written)).toBeUndefined()
})
