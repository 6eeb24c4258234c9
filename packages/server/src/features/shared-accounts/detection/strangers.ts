import { atOnceSlots, findEpisodes, pairsOf } from './episodes.ts'
import { couldBeOneMachine, isForgetful } from './machines.ts'
import { type ArePlacesApart, hopSlots } from './places.ts'
import type { Device } from './presence.ts'

/**
 * Tells of two devices that they stand in different places and never come together. Whatever a person owns comes together sooner or later:
 * on the desk, or at home. Where two have met, a difference of networks says little: a VPN, the office's Wi-Fi beside its cable, a hotspot.
 */
export type AreStrangers = (one: Device, other: Device) => boolean

export function findStrangers(devices: readonly Device[], areApart: ArePlacesApart): AreStrangers {
  const settled = devices.filter((device) => !isUnsettled(device))
  const strangers = pairsOf(settled).filter(
    ([one, other]) =>
      neverMet(one, other, areApart) && !couldBeOneMachine(one, other) && !couldBeCarried(one, other),
  )
  const known = new Map(settled.map((device) => [device, new Set<Device>()]))
  for (const [one, other] of strangers) {
    known.get(one)?.add(other)
    known.get(other)?.add(one)
  }
  return (one, other) => known.get(one)?.has(other) ?? false
}

const neverMet = (one: Device, other: Device, areApart: ArePlacesApart) =>
  one.networks.every((mine) => other.networks.every((theirs) => areApart(mine, theirs)))

/** With private windows a laptop is one device at the office and another at home. */
function couldBeCarried(one: Device, other: Device): boolean {
  if (one.label !== other.label || !(isForgetful(one) || isForgetful(other))) return false
  return findEpisodes(one, other, () => true).every(({ slots }) => slots < atOnceSlots)
}

const settledInAtMost = 2

/** Its network changes while it stands still: a browser that hides the address, mobile data. Where it stands nobody knows. */
function isUnsettled({ presences }: Device): boolean {
  const hopped = presences.filter(({ slot, network }, position) => {
    const before = presences[position - 1]
    return before !== undefined && before.network !== network && slot - before.slot <= hopSlots
  })
  return new Set(hopped.map(({ network }) => network)).size > settledInAtMost
}
