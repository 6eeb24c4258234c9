import fc from 'fast-check'
import { expect, test } from 'vitest'
import { workingMoment } from './working-moment.ts'

const monday = new Date('2021-10-25T06:15:00Z')

test('the last step is the end itself, the one before a quarter of an hour earlier', () => {
  expect(workingMoment(monday, 0)).toEqual(monday)
  expect(workingMoment(monday, 1)).toEqual(new Date('2021-10-25T05:57:00Z'))
})

test('the eleventh step back is on Friday', () => {
  expect(workingMoment(monday, 10)).toEqual(new Date('2021-10-22T06:15:00Z'))
})

test('more steps are always earlier, and never on a weekend', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), (steps) => {
      const moment = workingMoment(monday, steps + 1)
      expect(moment < workingMoment(monday, steps)).toBe(true)
      expect([0, 6]).not.toContain(moment.getUTCDay())
    }),
  )
})
