import { expect, test } from 'vitest'
import { formatBytes } from './format-bytes.ts'

test('sizes are written with the decimal sign of the language', () => {
  expect([40, 1000, 66_560, 1_400_000, 25_000_000_000].map((bytes) => formatBytes(bytes, 'id'))).toEqual([
    '0,1\u00a0kB',
    '1,0\u00a0kB',
    '67\u00a0kB',
    '1,4\u00a0MB',
    '25\u00a0GB',
  ])
  expect(formatBytes(1_400_000, 'en')).toBe('1.4\u00a0MB')
})
