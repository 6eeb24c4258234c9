import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paceOfCrowd } from './pace-of-crowd.ts'

test('a team sees everything at once, eighty people within the second, three hundred within a few', () => {
  expect([1, 5, 12].map(paceOfCrowd)).toEqual([0, 0, 0])
  expect(paceOfCrowd(80)).toBeLessThan(1_000)
  expect(paceOfCrowd(300)).toBe(3_600)
})

test('who watches with more others never waits less, and never longer than five seconds', () => {
  fc.assert(
    fc.property(fc.nat(5_000), fc.nat(5_000), (one, more) => {
      expect(paceOfCrowd(one)).toBeLessThanOrEqual(paceOfCrowd(one + more))
      expect(paceOfCrowd(one + more)).toBeLessThanOrEqual(5_000)
    }),
  )
})

test('however many watch, looks come at a rate that a server bears', () => {
  fc.assert(
    fc.property(fc.integer({ min: 13, max: 400 }), (watchers) => {
      expect((watchers * 1_000) / paceOfCrowd(watchers)).toBeLessThan(84)
    }),
  )
})
