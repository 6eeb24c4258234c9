import type { Device } from './presence.ts'

/** How many machines devices are at least. */
export function countMachines(devices: readonly Device[]): number {
  const machines: Device[] = []
  for (const device of devices)
    if (!machines.some((known) => couldBeOneMachine(known, device))) machines.push(device)
  return machines.length
}

/** Within the reach of one hand. */
const sameSitting = 2
const mostly = 0.75

/**
 * Two browsers on one machine have one system and two names, and the one is seldom open without the other, even if one of them has a
 * VPN of its own. Two of the same name are two machines.
 */
export function couldBeOneMachine(one: Device, other: Device): boolean {
  if (one.label === other.label || systemOf(one) !== systemOf(other)) return false
  const [less, more] = [one, other].toSorted((a, b) => a.presences.length - b.presences.length)
  const reach = Array.from({ length: 2 * sameSitting + 1 }, (_, by) => by - sameSitting)
  const near = new Set(more?.presences.flatMap(({ slot }) => reach.map((by) => slot + by)))
  const together = less?.presences.filter(({ slot }) => near.has(slot)) ?? []
  return together.length >= mostly * (less?.presences.length ?? 0)
}

/** Of "Chrome di Windows": Windows. */
export const systemOf = ({ label }: Device) => label.split(' di ').at(-1) ?? label

const forgetfulFrom = 4

/** A private window, or a computer that resets itself: a new cookie nearly each time. */
export const isForgetful = ({ cookies }: Device) => cookies.length >= forgetfulFrom
