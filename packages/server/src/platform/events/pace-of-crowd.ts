/** What a crowd may be told late: nobody reads as fast as three hundred people write. */
const longestMs = 5_000
/** How many look without anybody waiting for them. */
const few = 12
/** So that there are some eighty looks a second, however many watch. */
const perWatcherMs = 12

/**
 * How long somebody who watches with so many others waits before looking again, in milliseconds. Each change wakes every watcher, and each looks
 * for themselves: where many write and many watch, that is the product of both. Up to eighty people see everything within a second.
 */
export function paceOfCrowd(watchers: number): number {
  return watchers <= few ? 0 : Math.min(longestMs, watchers * perWatcherMs)
}
