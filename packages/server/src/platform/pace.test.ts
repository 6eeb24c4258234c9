import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPace } from './pace.ts'

test('however the pieces come, nothing is read faster than was said, and nobody waits who is slower', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ bytes: fc.nat(1_000_000), readingMs: fc.nat(200) }), { minLength: 1 }),
      async (pieces) => {
        let nowMs = 0
        let waitedMs = 0
        const pace = createPace({
          bytesPerSecond: 10_000_000,
          nowMs: () => nowMs,
          wait: async (ms) => {
            waitedMs += ms
            nowMs += ms
          },
        })
        let through = 0
        for (const { bytes, readingMs } of pieces) {
          nowMs += readingMs
          through += bytes
          await pace(bytes)
          // Five milliseconds are what a timer cannot measure.
          expect(through).toBeLessThanOrEqual(10_000 * (nowMs + 5) + 1)
        }
        const readMs = pieces.reduce((sum, { readingMs }) => sum + readingMs, 0)
        expect(nowMs).toBeCloseTo(readMs + waitedMs)
        if (pieces.every(({ bytes, readingMs }) => bytes <= readingMs * 10_000)) expect(waitedMs).toBe(0)
      },
    ),
  )
})
