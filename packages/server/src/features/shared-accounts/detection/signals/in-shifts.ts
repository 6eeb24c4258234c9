import { pairsOf } from '../episodes.ts'
import type { Device, Presence } from '../presence.ts'
import { isComputer, lastMoments, momentOf, type Scene, type Sign, weigh } from '../scene.ts'
import { isVisited } from '../visited.ts'

/** So much of either computer's use lies on its own side of an hour of the day. */
const ownSide = 0.95
const nearlyAlways = 0.9
/** Some do stand at a counter until noon and sit at a desk after it: they are asked, never more. */
const most = 1

/**
 * Two computers that stay in one place, the one used in the one part of the day and the other in the other, day after day. One person with
 * two machines takes now this one and now that.
 */
export function findInShifts(scene: Scene): Sign[] {
  const standing = scene.account.devices.filter((device) => isComputer(device) && !isVisited(scene, device))
  return pairsOf(standing)
    .filter(([one, other]) => stayInOneNetwork(one, other) && partTheDay(scene, one, other))
    .map((pair) => signOf(scene, pair))
    .filter(({ weight }) => weight > 0)
}

/** A failing line or a hotspot now and then does not carry a computer away; a VPN or a home does. */
function stayInOneNetwork(one: Device, other: Device): boolean {
  return one.networks.some((network) =>
    [one, other].every(({ presences }) => {
      const there = presences.filter((presence) => presence.network === network)
      return there.length >= nearlyAlways * presences.length
    }),
  )
}

function partTheDay({ account }: Scene, one: Device, other: Device): boolean {
  const shareBefore = (device: Device, hour: number) =>
    device.presences.filter(({ slot }) => account.hourOf(slot) < hour).length / device.presences.length
  return Array.from({ length: 24 }, (_, hour) => hour).some((hour) => {
    const [early, late] = [shareBefore(one, hour), shareBefore(other, hour)].sort((a, b) => b - a)
    return (early ?? 0) >= ownSide && (late ?? 1) <= 1 - ownSide
  })
}

function signOf(scene: Scene, devices: readonly [Device, Device]): Sign {
  const { account, thresholds } = scene
  const [one, other] = devices.map(({ presences }) =>
    Map.groupBy(presences, ({ slot }) => account.dayOf(slot)),
  )
  const days = [...(one ?? [])].flatMap(([day, own]) => {
    const both = [...own, ...(other?.get(day) ?? [])].toSorted((a, b) => a.slot - b.slot)
    return other?.has(day) ? [both] : []
  })
  const weight = Math.min(most, weigh(days.length, thresholds.shiftDays))
  const moments = lastMoments(days.map((both) => momentOf(scene, spanOf(both), endsOf(both))))
  return { ...{ signal: 'in_shifts', weight, count: days.length }, devices, moments }
}

const spanOf = (presences: readonly Presence[]) => ({
  first: presences[0]?.slot ?? 0,
  last: presences.at(-1)?.slot ?? 0,
})
const endsOf = (presences: readonly Presence[]) => [...presences.slice(0, 1), ...presences.slice(-1)]
