import { expect, test } from 'vitest'
import { matchOf } from './match-of.ts'

const issued = { sha256: 'a'.repeat(64), wordSha256: 'b'.repeat(64) }

test('a file is the PDF or the Word file that was issued, or neither', () => {
  expect(matchOf('a'.repeat(64), issued)).toBe('pdf')
  expect(matchOf('b'.repeat(64), issued)).toBe('word')
  expect(matchOf('c'.repeat(64), issued)).toBe('other')
})

test('a digest that cannot be told is nothing like the Word file that an older paper does not have', () => {
  expect(matchOf(undefined, { ...issued, wordSha256: null })).toBe('unknown')
})
