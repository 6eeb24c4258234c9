import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paceOfCrowd } from './pace-of-crowd.ts'

test('a team sees everything at once, three hundred people within the second', () => {
  expect([1, 5, 12].map(paceOfCrowd)).toEqual([0, 0, 0])
  expect(paceOfCrowd(300)).toBe(700)
})

test('who watches with more others never waits less, and never so long that a change is seen late', () => {
  fc.assert(
    fc.property(fc.nat(5_000), fc.nat(5_000), (one, more) => {
      expect(paceOfCrowd(one)).toBeLessThanOrEqual(paceOfCrowd(one + more))
      expect(paceOfCrowd(one + more)).toBeLessThan(1_000)
    }),
  )
})
