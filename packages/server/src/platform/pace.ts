import { setTimeout as pause } from 'node:timers/promises'

interface Pace {
  readonly bytesPerSecond: number
  readonly nowMs?: () => number
  readonly wait?: (ms: number) => Promise<unknown>
  /** Nobody waits any more. */
  readonly signal?: AbortSignal
}

/** Called with what was read, it waits as long as is needed to read no faster than that, from the first call on. */
export function createPace({
  bytesPerSecond,
  nowMs = () => performance.now(),
  signal,
  wait = (ms) => pause(ms, undefined, { ref: false, ...(signal && { signal }) }).catch(unlessStopped),
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

function unlessStopped(error: unknown): void {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error
}
