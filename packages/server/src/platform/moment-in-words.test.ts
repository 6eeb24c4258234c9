import { expect, test } from 'vitest'
import { momentInWords } from './moment-in-words.ts'

test('a moment is read on a terminal in words, by the minute', () => {
  expect(momentInWords(new Date('2026-11-25T19:52:29.679Z'))).toBe('25 Nov 2026, 19.52 UTC')
  expect(momentInWords(new Date('2026-08-01T03:05:00Z'))).toBe('1 Agu 2026, 03.05 UTC')
})
