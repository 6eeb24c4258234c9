import type { Device } from './presence.ts'

/** Each device with the first one that could be on the same machine: itself, mostly. */
export function findMachines(devices: readonly Device[]): ReadonlyMap<Device, Device> {
  const machines = new Map<Device, Device>()
  for (const device of devices) {
    const known = [...new Set(machines.values())].find((machine) => couldBeOneMachine(machine, device))
    machines.set(device, known ?? device)
  }
  return machines
}

/** How many machines devices are at least. */
export const countMachines = (devices: readonly Device[]) => new Set(findMachines(devices).values()).size

/** Within the reach of one hand. */
const sameSitting = 2
const mostly = 0.75
/** Two hours before and after: when one computer is in use all day, another is always near it, by chance. */
const elsewhen = [-24, 24]
const morePlainlyThanByChance = 0.3

/**
 * Two browsers on one machine have one system and two names, and the one is seldom open without the other, even if one of them has a
 * VPN of its own. Two of the same name are two machines.
 */
export function couldBeOneMachine(one: Device, other: Device): boolean {
  if (one.label === other.label || systemOf(one) !== systemOf(other)) return false
  const [less, more] = [one, other].toSorted((a, b) => a.presences.length - b.presences.length)
  if (less === undefined || more === undefined) return false
  const together = shareNear(less, more, 0)
  const byChance = elsewhen.reduce((sum, shift) => sum + shareNear(less, more, shift), 0) / elsewhen.length
  return together >= mostly && together - byChance >= morePlainlyThanByChance
}

/** How much of the one, moved by so many slots, is in the same sitting as the other. */
function shareNear(less: Device, more: Device, shift: number): number {
  const reach = Array.from({ length: 2 * sameSitting + 1 }, (_, by) => by - sameSitting)
  const near = new Set(more.presences.flatMap(({ slot }) => reach.map((by) => slot + by)))
  const together = less.presences.filter(({ slot }) => near.has(slot + shift))
  return together.length / Math.max(1, less.presences.length)
}

/** Of "Chrome di Windows": Windows. */
export const systemOf = ({ label }: Device) => label.split(' di ').at(-1) ?? label

const forgetfulFrom = 4

/** A private window, or a computer that resets itself: a new cookie nearly each time. */
export const isForgetful = ({ cookies }: Device) => cookies.length >= forgetfulFrom

/**
 * Private windows of one browser share their cookie. Two at once under one name, of which neither keeps its cookie, are two machines
 * that forget; a private window beside a usual one keeps the usual one's.
 */
export function areTwoForgetful(one: Device, other: Device): boolean {
  const isEither = isForgetful(one) || isForgetful(other)
  return isEither && one.label === other.label && [one, other].every(({ cookies }) => cookies.length > 1)
}
