import { expect, test } from 'vitest'
import { watermarkLines } from './watermark-lines.ts'

test('a page says who looked and when, by the clock of the institution', () => {
  const at = new Date('2026-11-26T07:32:00Z')
  expect(watermarkLines({ name: 'Rina Kusuma', at, timeZone: 'Asia/Makassar' })).toEqual([
    'Rina Kusuma',
    '26 Nov 2026, 15.32 WITA',
  ])
})
