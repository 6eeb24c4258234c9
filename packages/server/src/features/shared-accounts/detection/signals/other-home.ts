import type { Device, Presence } from '../presence.ts'
import { isComputer, lastMoments, momentOf, type Scene, type Sign, weigh } from '../scene.ts'
import { isVisited } from '../visited.ts'

/** Some leave the telephone on mobile data at home, beside a computer that is not: they are asked, never more. */
const most = 1
const homeShare = 0.5
const homeDays = 3

/**
 * Outside working hours a computer is used that never comes where the account's telephone is, though that telephone has a network it
 * returns to in those hours, and others on the way: a home, and the computer stands in another.
 */
export function findOtherHome(scene: Scene): Sign[] {
  const { account, areStrangers, thresholds } = scene
  const homes = account.devices
    .filter(({ kind }) => kind === 'phone')
    .flatMap((phone) => homeOf(scene, phone))
  const computers = account.devices.filter((device) => isComputer(device) && !isVisited(scene, device))
  return computers
    .filter((computer) => homes.length > 0 && homes.every(({ device }) => areStrangers(device, computer)))
    .filter((computer) => computers.some((other) => areStrangers(other, computer)))
    .flatMap((computer): Sign[] => {
      const days = [...daysOutside(scene, computer).values()]
      const weight = Math.min(most, weigh(days.length, thresholds.otherHomeDays))
      const moments = days.map((own) =>
        momentOf(scene, spanOf(own), [...own.slice(0, 1), ...homes.slice(0, 1)]),
      )
      const devices = [...new Set([computer, ...homes.map(({ device }) => device)])]
      if (weight === 0) return []
      return [{ signal: 'other_home', weight, count: days.length, devices, moments: lastMoments(moments) }]
    })
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 1)
}

/** Where a telephone mostly is outside working hours; on mobile data alone it is in ever other networks, or in one only. */
function homeOf(scene: Scene, phone: Device): Presence[] {
  const { account } = scene
  const office = new Set(account.devices.filter(isComputer).flatMap(({ networks }) => networks))
  if (phone.networks.filter((network) => !office.has(network)).length < 2) return []
  const days = daysOutside(scene, phone)
  const daysAt = Map.groupBy(
    [...days.values()].flatMap((own) =>
      [...Map.groupBy(own, ({ network }) => network).values()].flatMap((there) => there.slice(0, 1)),
    ),
    ({ network }) => network,
  )
  return [...daysAt.values()]
    .filter((own) => own.length >= homeDays && own.length >= homeShare * days.size)
    .flatMap((own) => own.slice(-1))
}

function daysOutside({ account, workingHours }: Scene, { presences }: Device): Map<number, Presence[]> {
  const outside = presences.filter(({ slot }) => !workingHours.has(account.hourOf(slot)))
  return Map.groupBy(outside, ({ slot }) => account.dayOf(slot))
}

const spanOf = (presences: readonly Presence[]) => ({
  first: presences[0]?.slot ?? 0,
  last: presences.at(-1)?.slot ?? 0,
})
