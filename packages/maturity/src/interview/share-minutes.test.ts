import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareMinutes, usualMinutes } from './share-minutes.ts'

test('five minutes for one reason and three more for each other one, as long as there is time', () => {
  expect(shareMinutes([1, 3, 2], 60)).toEqual([5, 11, 8])
})

test('short of time the first items keep what they ask for, the others the least, and the last have none', () => {
  expect(shareMinutes([2, 2, 2, 1], 19)).toEqual([8, 6, 5, null])
  expect(shareMinutes([1, 1], 4)).toEqual([null, null])
})

test('an interview of a negative or a broken number of minutes is refused', () => {
  for (const minutes of [-1, 0.5, Number.NaN]) expect(() => shareMinutes([1], minutes)).toThrow(RangeError)
})

test('the sum never exceeds the length, and with more time nothing loses its place and no minute is given less', () => {
  const sumOf = (minutes: readonly (number | null)[]) =>
    minutes.reduce<number>((sum, each) => sum + (each ?? 0), 0)
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 4 })),
      fc.nat(300),
      fc.nat(60),
      (reasons, length, more) => {
        const [short, long] = [shareMinutes(reasons, length), shareMinutes(reasons, length + more)]
        expect(sumOf(short)).toBeLessThanOrEqual(length)
        expect(sumOf(long)).toBeGreaterThanOrEqual(sumOf(short))
        for (const [at, minutes] of short.entries()) {
          if (minutes === null) continue
          expect(minutes).toBeGreaterThanOrEqual(usualMinutes.least)
          expect(long[at]).not.toBeNull()
        }
      },
    ),
  )
})
