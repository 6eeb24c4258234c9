import type { Database } from '../database/database.ts'
import { type Bell, createBell } from './bell.ts'

/** The database channel; a notification's payload is a topic such as `assessment:<id>`, never content. */
export const changesChannel = 'undagi_changes'

/** Wakes those who watch a topic. What changed they read themselves, as the person they serve. */
export interface ChangeFeed {
  /** A bell that rings when a topic changes and, so that they notice an ended session, every heartbeat. */
  watch(topics: readonly string[]): Bell
  /** How many watch a topic in this process. */
  crowd(topic: string): number
}

export function createChangeFeed({ heartbeatMs = 15_000 }: { heartbeatMs?: number } = {}) {
  const watchers = new Map<string, Set<Bell>>()
  const ring = (topic: string) => {
    for (const bell of watchers.get(topic) ?? []) bell.ring()
  }
  const everyone = () => [...watchers.values()].flatMap((bells) => [...bells])

  const feed: ChangeFeed = {
    watch(topics) {
      const bell = createBell(heartbeatMs, () => {
        for (const topic of topics) {
          const bells = watchers.get(topic)
          bells?.delete(bell)
          if (bells?.size === 0) watchers.delete(topic)
        }
      })
      for (const topic of topics) watchers.set(topic, (watchers.get(topic) ?? new Set()).add(bell))
      return bell
    },
    crowd: (topic) => watchers.get(topic)?.size ?? 0,
  }

  return {
    feed,
    connect: (database: Database) => database.listen(changesChannel, ring),
    /** After a gap in the line everyone looks again. */
    ringAll: () => {
      for (const bell of everyone()) bell.ring()
    },
    /** At the end of the process. */
    close: () => {
      for (const bell of everyone()) bell.close()
    },
  }
}
