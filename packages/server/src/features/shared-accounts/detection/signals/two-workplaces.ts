import { pairsOf } from '../episodes.ts'
import type { Device, Presence } from '../presence.ts'
import { isComputer, lastMoments, momentOf, type Scene, type Sign, weigh } from '../scene.ts'
import { isVisited } from '../visited.ts'
import { findDaysApart } from './same-time.ts'

/** Some people do work at two offices: they are asked, never more. */
const most = 1

interface WorkDay {
  readonly day: number
  /** The first at either. */
  readonly pair: readonly [Presence, Presence]
  /** From the one to the other and to the one again. */
  readonly isThereAndBack: boolean
}

/**
 * Days on which, in working hours, two computers were used that never come together: a colleague in another building, somebody in
 * another city. There and back within one day counts twice. Days with use in both at once have been counted as that. Evenings are left
 * out: many have a computer at home.
 */
export function findTwoWorkplaces(scene: Scene): Sign[] {
  const { account, areStrangers, thresholds } = scene
  const counted = findDaysApart(scene)
  const standing = account.devices.filter((device) => isComputer(device) && !isVisited(scene, device))
  const days = pairsOf(standing)
    .filter((pair) => areStrangers(...pair))
    .flatMap(([one, other]) => daysOfBoth(scene, one, other))
    .filter(({ day }) => !counted.has(day))
  const found = [...new Map(days.map((each) => [each.day, each])).values()]
  const times = found.reduce((sum, { isThereAndBack }) => sum + (isThereAndBack ? 2 : 1), 0)
  const weight = Math.min(most, weigh(times, thresholds.workplaceDays))
  if (weight === 0) return []
  return [
    {
      ...{ signal: 'two_workplaces', weight, count: found.length },
      devices: [...new Set(found.flatMap(({ pair }) => pair.map(({ device }) => device)))],
      moments: lastMoments(found.map(({ pair }) => momentOf(scene, spanOf(pair), pair))),
    },
  ]
}

function daysOfBoth(scene: Scene, one: Device, other: Device): WorkDay[] {
  const others = workOf(scene, other)
  return [...workOf(scene, one)].flatMap(([day, here]) => {
    const there = others.get(day) ?? []
    const [first] = here
    const [second] = there
    if (first === undefined || second === undefined) return []
    const isThereAndBack = liesWithin(here, there) || liesWithin(there, here)
    return [{ day, pair: [first, second], isThereAndBack }]
  })
}

function workOf({ account, workingHours }: Scene, device: Device): ReadonlyMap<number, readonly Presence[]> {
  const atWork = device.presences.filter(({ slot }) => workingHours.has(account.hourOf(slot)))
  return Map.groupBy(atWork, ({ slot }) => account.dayOf(slot))
}

/** Some of the one between the first and the last of the other. */
function liesWithin(inner: readonly Presence[], outer: readonly Presence[]): boolean {
  const first = outer[0]?.slot ?? 0
  const last = outer.at(-1)?.slot ?? 0
  return inner.some(({ slot }) => slot > first && slot < last)
}

const spanOf = (pair: readonly Presence[]) => {
  const slots = pair.map(({ slot }) => slot)
  return { first: Math.min(...slots), last: Math.max(...slots) }
}
