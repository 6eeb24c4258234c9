import type { Device, Presence } from '../presence.ts'
import { isComputer, lastMoments, momentOf, type Scene, type Sign, weigh } from '../scene.ts'

/** An hour is usual when the account's own computer was in use then on one day of five. */
const usualShare = 0.2
/** Half an hour outside them. */
const oddSlots = 6
/** Two hours at the usual computer: that day's work was done. */
const dayOfWorkSlots = 24
/** Who works at home in the evening now and then does so less often. */
const mostDaysShare = 0.45
const newAfterDays = 7

/**
 * Work at hours that are odd for this account, on a computer that never comes where the usual one is, beside full days of work.
 * Alone it is never more than worth asking: whoever takes work home looks the same.
 */
export function findOddHours(scene: Scene): Sign[] {
  const usual = scene.account.devices
    .filter(isComputer)
    .toSorted((a, b) => daysOf(scene, b).size - daysOf(scene, a).size)[0]
  if (usual === undefined) return []
  const hours = usualHours(scene, usual)
  return scene.account.devices
    .filter((device) => device !== usual && isComputer(device) && !device.isCommon)
    .filter((device) => scene.areStrangers(device, usual))
    .flatMap((device) => signOf(scene, { device, usual, hours }))
}

function signOf(
  scene: Scene,
  { device, usual, hours }: { device: Device; usual: Device; hours: ReadonlySet<number> },
): Sign[] {
  const { account, thresholds, workingHours } = scene
  const isOdd = (hour: number) => !hours.has(hour) && !workingHours.has(hour)
  const odd = device.presences.filter(({ slot }) => isOdd(account.hourOf(slot)))
  const usualDays = daysOf(scene, usual)
  const days = [...Map.groupBy(odd, ({ slot }) => account.dayOf(slot))].filter(
    ([day, presences]) => presences.length >= oddSlots && (usualDays.get(day) ?? 0) >= dayOfWorkSlots,
  )
  const isMost = days.length >= mostDaysShare * usualDays.size
  const isNew = dayBegun(scene, device) - dayBegun(scene, usual) >= newAfterDays
  const weight = Math.min(isMost || isNew ? 1 : 0.5, weigh(days.length, thresholds.oddHoursDays))
  if (weight === 0) return []
  const moments = days.map(([, presences]) => momentOf(scene, spanOf(presences), presences.slice(0, 1)))
  return [
    {
      ...{ signal: 'odd_hours', weight, count: days.length, devices: [usual, device] },
      moments: lastMoments(moments),
    },
  ]
}

function usualHours(scene: Scene, usual: Device): ReadonlySet<number> {
  const { account } = scene
  const dayHours = new Set(
    usual.presences.map(({ slot }) => `${account.dayOf(slot)} ${account.hourOf(slot)}`),
  )
  const counts = Map.groupBy(dayHours, (dayHour) => Number(dayHour.split(' ')[1]))
  const days = daysOf(scene, usual).size
  return new Set([...counts].filter(([, found]) => found.length >= usualShare * days).map(([hour]) => hour))
}

/** Slots per day. */
function daysOf({ account }: Scene, { presences }: Device): ReadonlyMap<number, number> {
  const days = Map.groupBy(presences, ({ slot }) => account.dayOf(slot))
  return new Map([...days].map(([day, own]) => [day, own.length]))
}

const dayBegun = ({ account }: Scene, { presences }: Device) => account.dayOf(presences[0]?.slot ?? 0)

const spanOf = (presences: readonly Presence[]) => ({
  first: presences[0]?.slot ?? 0,
  last: presences.at(-1)?.slot ?? 0,
})
