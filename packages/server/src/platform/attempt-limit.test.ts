import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTestClock } from '../testing/test-clock.ts'
import { createAttemptLimit } from './attempt-limit.ts'

const limitOf = (most: number) => {
  const clock = createTestClock()
  return { clock, limit: createAttemptLimit({ clock, most, windowMs: 60_000 }) }
}

test('after so many failures one waits until the minute is over, then begins anew', () => {
  const { clock, limit } = limitOf(2)
  limit.fail('a')
  expect(limit.waitSeconds('a')).toBeNull()
  limit.fail('a')
  clock.advanceBy(15_000)

  expect(limit.waitSeconds('a')).toBe(45)
  expect(limit.waitSeconds('b')).toBeNull()
  clock.advanceBy(45_000)
  expect(limit.waitSeconds('a')).toBeNull()
})

test('nobody fails more often than allowed within a minute, whoever else tries', () => {
  const step = fc.record({
    who: fc.constantFrom('a', 'b', 'c'),
    afterMs: fc.integer({ min: 0, max: 20_000 }),
  })

  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (steps, most) => {
      const { clock, limit } = limitOf(most)
      const counted: { who: string; at: number; window: number }[] = []
      const windows = new Map<string, number>()
      for (const { who, afterMs } of steps) {
        clock.advanceBy(afterMs)
        if (limit.waitSeconds(who) !== null) continue
        limit.fail(who)
        const at = clock.now().getTime()
        const begun = windows.get(who)
        if (begun === undefined || at >= begun + 60_000) windows.set(who, at)
        counted.push({ who, at, window: windows.get(who) ?? at })
      }
      const perWindow = Map.groupBy(counted, ({ who, window }) => `${who} ${window}`)
      for (const attempts of perWindow.values()) expect(attempts.length).toBeLessThanOrEqual(most)
    }),
  )
})
