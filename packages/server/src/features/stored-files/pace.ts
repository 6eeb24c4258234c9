import { setTimeout as pause } from 'node:timers/promises'

interface Pace {
  readonly bytesPerSecond: number
  readonly nowMs?: () => number
  readonly wait?: (ms: number) => Promise<unknown>
}

/** Called with what was read, it waits as long as is needed to read no faster than that, from the first call on. */
export function createPace({
  bytesPerSecond,
  nowMs = () => performance.now(),
  wait = (ms) => pause(ms, undefined, { ref: false }),
}: Pace): (bytes: number) => Promise<void> {
  const startedAt = nowMs()
  let through = 0
  return async (bytes) => {
    through += bytes
    const aheadMs = (through / bytesPerSecond) * 1000 - (nowMs() - startedAt)
    // Less than that a timer cannot measure.
    if (aheadMs > 5) await wait(aheadMs)
  }
}
