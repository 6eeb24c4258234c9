import { expect, test } from 'vitest'
import { isSameSpot } from './same-spot.ts'

test('a suggestion stands at its own place and nowhere else', () => {
  const criterion = { part: 'criterion', indicator: '22', criterion: '22.3.c' } as const

  expect(isSameSpot(criterion, { ...criterion })).toBe(true)
  expect(isSameSpot(criterion, { ...criterion, criterion: '22.3.d' })).toBe(false)
  expect(isSameSpot(criterion, { ...criterion, level: 3 })).toBe(true)
  expect(isSameSpot(criterion, { part: 'indicator', indicator: '22' })).toBe(false)
})
