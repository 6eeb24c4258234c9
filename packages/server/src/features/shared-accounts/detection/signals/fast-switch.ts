import type { Presence } from '../presence.ts'
import { isComputer, lastMoments, momentOf, type Scene, type Sign, weigh } from '../scene.ts'
import { slotMs } from '../trace.ts'
import { findDaysApart } from './same-time.ts'

const enoughDays = 2

/**
 * From one computer to another in another place, faster than a person gets there. A telephone goes along and says nothing; a day with
 * use in two places at once has been counted as that.
 */
export function findFastSwitch(scene: Scene): Sign[] {
  const { account, areApart, areStrangers, thresholds, workingHours } = scene
  const standing = account.presences.filter(({ device }) => isComputer(device))
  const daysApart = findDaysApart(scene)
  const switches = new Map<number, readonly [Presence, Presence]>()
  standing.forEach((presence, position) => {
    const before = standing[position - 1]
    if (before === undefined || before.device === presence.device) return
    if (!areStrangers(before.device, presence.device)) return
    // The longest that can lie between the two, seen through slots.
    const longestMs = (presence.slot - before.slot + 1) * slotMs
    const isNext = presence.slot > before.slot
    const isAttended = [before, presence].some(({ slot }) => workingHours.has(account.hourOf(slot)))
    const isFast = isNext && isAttended && longestMs <= thresholds.fastestMoveMinutes * 60_000
    const day = account.dayOf(presence.slot)
    if (isFast && areApart(before.network, presence.network) && !daysApart.has(day))
      switches.set(day, [before, presence])
  })
  const found = [...switches.values()]
  const weight = weigh(found.length, enoughDays)
  if (weight === 0) return []
  return [
    {
      ...{ signal: 'fast_switch', weight, count: found.length },
      devices: [...new Set(found.flatMap((pair) => pair.map(({ device }) => device)))],
      moments: lastMoments(
        found.map((pair) => momentOf(scene, { first: pair[0].slot, last: pair[1].slot }, pair)),
      ),
    },
  ]
}
