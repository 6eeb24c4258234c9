import type { Device } from './presence.ts'

/** Tells whether two networks are two places. */
export type ArePlacesApart = (one: string, other: string) => boolean

/** A device that is in another network so soon has not moved: the network did. */
export const hopSlots = 3

/**
 * The same network is the same place, however many sit behind it. Two networks are one place where a single device passed from one
 * to the other without time to travel: a VPN switched on, the office's second line, a telephone leaving the Wi-Fi.
 */
export function findPlaces(devices: readonly Device[]): ArePlacesApart {
  const together = new Set(devices.flatMap(hopsOf))
  return (one, other) => one !== other && !together.has(pairOf(one, other))
}

function hopsOf({ presences }: Device): string[] {
  return presences.flatMap((presence, position) => {
    const before = presences[position - 1]
    if (before === undefined || before.network === presence.network) return []
    return presence.slot - before.slot <= hopSlots ? [pairOf(before.network, presence.network)] : []
  })
}

const pairOf = (one: string, other: string) => [one, other].sort().join(' ')
