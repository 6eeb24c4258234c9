import type { Clock } from '../clock.ts'
import type { FileKey } from './file-store.ts'
import { createPassedOver } from './passed-over.ts'

/** Work on files, beside the requests. What is to be done follows from what is stored: nothing is queued, so nothing is lost. */
export interface FileWork {
  /** Something is to be done, soon. */
  wake(): void
  /** Does what is to be done, one file after the other; whoever asks meanwhile waits for the same. */
  lookForWork(): Promise<void>
  /** What is being done is given up, and no further file is begun; it is done another time. */
  stop(): void
}

interface Doing {
  readonly clock: Clock
  /** What came about elsewhere is looked for at least so often. */
  readonly longestRestMs: number
  readonly mostAtOnce: number
  /** Those that are to be dealt with, up to so many. */
  readonly select: (most: number) => Promise<readonly FileKey[]>
  readonly deal: (key: FileKey, signal: AbortSignal) => Promise<'done' | 'not_now'>
}

/** A file that cannot be dealt with now is tried again after the others. */
export function createFileWork({ clock, longestRestMs, mostAtOnce, select, deal }: Doing): FileWork {
  const passedOver = createPassedOver()
  const stopping = new AbortController()
  const { signal } = stopping
  let isAwake = true
  let lastLook = Number.NEGATIVE_INFINITY
  let current: Promise<void> | undefined

  async function look() {
    const now = clock.now().getTime()
    if (!isAwake && now - lastLook < longestRestMs) return
    isAwake = false
    lastLook = now
    const most = mostAtOnce + passedOver.count
    const waiting = await select(most)
    for (const key of passedOver.without(waiting)) {
      if (signal.aborted) return
      if ((await deal(key, signal)) === 'not_now') passedOver.add(key)
    }
    isAwake ||= waiting.length === most
  }

  return {
    wake() {
      isAwake = true
    },
    lookForWork() {
      current ??= look().finally(() => {
        current = undefined
      })
      return current
    },
    stop() {
      stopping.abort()
    },
  }
}
