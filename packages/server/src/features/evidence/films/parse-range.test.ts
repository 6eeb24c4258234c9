import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRange } from './parse-range.ts'

test.each([
  ['bytes=0-', { first: 0, last: 99 }],
  ['bytes=10-19', { first: 10, last: 19 }],
  ['bytes=90-500', { first: 90, last: 99 }],
  ['bytes=-5', { first: 95, last: 99 }],
  ['bytes=-500', { first: 0, last: 99 }],
  ['bytes=100-', null],
  ['bytes=-0', null],
  ['bytes=20-10', undefined],
  ['bytes=0-1,5-6', undefined],
  ['bytes=-', undefined],
  ['items=0-5', undefined],
  [undefined, undefined],
])('of a hundred bytes, %s asks for its stretch, for nothing, or for all', (header, part) => {
  expect(parseRange(header, 100)).toEqual(part)
})

test('whatever is asked for lies within the file', () => {
  fc.assert(
    fc.property(fc.option(fc.nat()), fc.option(fc.nat()), fc.integer({ min: 1 }), (from, to, bytes) => {
      const part = parseRange(`bytes=${from ?? ''}-${to ?? ''}`, bytes)
      if (!part) return
      expect(part.first).toBeGreaterThanOrEqual(0)
      expect(part.last).toBeGreaterThanOrEqual(part.first)
      expect(part.last).toBeLessThan(bytes)
    }),
  )
})
