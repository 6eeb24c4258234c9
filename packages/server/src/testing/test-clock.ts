import type { Clock } from '../platform/clock.ts'

export interface TestClock extends Clock {
  advanceBy(milliseconds: number): void
}

export function createTestClock(start = '2026-03-02T02:00:00Z'): TestClock {
  let instant = new Date(start).getTime()
  return {
    now: () => new Date(instant),
    advanceBy(milliseconds) {
      instant += milliseconds
    },
  }
}
