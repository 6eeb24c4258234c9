import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanJson, cleanText } from './clean-json.ts'

test('a zero byte, half a character and endless text become what a database can keep', () => {
  expect(cleanText('a\0b\ud800c')).toBe('a\u{fffd}b\u{fffd}c')
  expect(cleanText('x'.repeat(10_000))).toHaveLength(501)
})

test('whatever comes is kept as text, with keys and numbers that have one canonical form', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.oneof(fc.string(), fc.double())), (odd) => {
      const clean = cleanJson(odd)
      expect(JSON.stringify(clean)).not.toMatch(/\\u0000|\\ud[89a-f]/)
      for (const [key, value] of Object.entries(clean ?? {})) {
        expect(key).toMatch(/^\w*$/)
        expect(typeof value === 'string' || Number.isSafeInteger(value)).toBe(true)
      }
    }),
  )
})
