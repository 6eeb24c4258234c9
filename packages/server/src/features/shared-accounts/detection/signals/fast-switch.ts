import type { Presence } from '../presence.ts'
import { isComputer, lastMoments, momentOf, type Scene, type Sign, weigh } from '../scene.ts'
import { slotMs } from '../trace.ts'

const enoughDays = 2

/** From one computer to another in another place, faster than a person gets there. A telephone goes along and says nothing. */
export function findFastSwitch(scene: Scene): Sign[] {
  const { account, areApart, thresholds } = scene
  const standing = account.presences.filter(({ device }) => isComputer(device))
  const switches = new Map<number, readonly [Presence, Presence]>()
  standing.forEach((presence, position) => {
    const before = standing[position - 1]
    if (before === undefined || before.device === presence.device) return
    // The longest that can lie between the two, seen through slots.
    const longestMs = (presence.slot - before.slot + 1) * slotMs
    const isNext = presence.slot > before.slot
    if (isNext && longestMs <= thresholds.fastestMoveMinutes * 60_000)
      if (areApart(before.network, presence.network))
        switches.set(account.dayOf(presence.slot), [before, presence])
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
