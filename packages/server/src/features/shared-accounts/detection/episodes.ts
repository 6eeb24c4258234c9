import type { Device, Presence } from './presence.ts'

/** A stretch of time in which two devices were in use at once. */
export interface Episode {
  readonly pair: readonly [Presence, Presence]
  readonly first: number
  readonly last: number
  /** Slots in which both were. */
  readonly slots: number
}

/** So long both may pause without the stretch being over. */
const pauseSlots = 3

/** One slot that two share is the edge between them. */
export const atOnceSlots = 2

/** `wanted` looks at both presences in a slot: only what it takes counts. */
export function findEpisodes(
  one: Device,
  other: Device,
  wanted: (a: Presence, b: Presence) => boolean,
): Episode[] {
  const episodes: Episode[] = []
  const others = Map.groupBy(other.presences, ({ slot }) => slot)
  for (const presence of one.presences) {
    const beside = others.get(presence.slot)?.find((each) => wanted(presence, each))
    if (beside === undefined) continue
    const open = episodes.at(-1)
    if (open !== undefined && presence.slot - open.last <= pauseSlots) {
      const isNew = presence.slot > open.last
      episodes[episodes.length - 1] = {
        ...open,
        last: presence.slot,
        slots: open.slots + (isNew ? 1 : 0),
      }
    } else {
      episodes.push({ pair: [presence, beside], first: presence.slot, last: presence.slot, slots: 1 })
    }
  }
  return episodes
}

export function pairsOf<T>(all: readonly T[]): (readonly [T, T])[] {
  return all.flatMap((one, position) => all.slice(position + 1).map((other) => [one, other] as const))
}
