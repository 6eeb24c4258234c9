/** Of the second in which a change is to be seen, what may be spent on waiting. */
const longestMs = 700
/** How many look without anybody waiting for them. */
const few = 12
const perWatcherMs = 2.5

/**
 * How long somebody who watches with so many others waits before looking again, in milliseconds. Each change wakes every watcher, and each looks
 * for themselves: where many write and many watch, that is the product of both. Looks then come at a rate that stays the same however many
 * watch; a few colleagues see everything at once.
 */
export function paceOfCrowd(watchers: number): number {
  return watchers <= few ? 0 : Math.min(longestMs, watchers * perWatcherMs)
}
