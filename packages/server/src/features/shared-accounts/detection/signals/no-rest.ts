import type { Presence } from '../presence.ts'
import { isComputer, lastMoments, momentOf, type Scene, type Sign, weigh } from '../scene.ts'
import { slotMs } from '../trace.ts'

const enoughDays = 3
const daySlots = (24 * 60 * 60_000) / slotMs

/** Days and nights, in two places, in which nobody could have slept. */
export function findNoRest(scene: Scene): Sign[] {
  const { account, thresholds } = scene
  const standing = account.presences.filter(({ device }) => isComputer(device))
  const rest = (thresholds.restHours * 60 * 60_000) / slotMs
  const found = [...Map.groupBy(standing, ({ slot }) => account.dayOf(slot)).values()]
    .map((day) => dayAndNight(standing, day[0]?.slot ?? 0))
    .filter((presences) => longestPause(presences) < rest && areInTwoPlaces(scene, presences))
  const weight = weigh(found.length, enoughDays)
  if (weight === 0) return []
  return [
    {
      ...{ signal: 'no_rest', weight, count: found.length },
      devices: [...new Set(found.flatMap((presences) => presences.map(({ device }) => device)))],
      moments: lastMoments(
        found.map((presences) =>
          momentOf(
            scene,
            { first: presences[0]?.slot ?? 0, last: presences.at(-1)?.slot ?? 0 },
            [...Map.groupBy(presences, ({ device }) => device).values()].flatMap((own) => own.slice(0, 1)),
          ),
        ),
      ),
    },
  ]
}

const dayAndNight = (presences: readonly Presence[], from: number) =>
  presences.filter(({ slot }) => slot >= from && slot < from + daySlots)

/** Also counts the time until the twenty-four hours are over. */
function longestPause(presences: readonly Presence[]): number {
  const first = presences[0]?.slot ?? 0
  const slots = [...presences.map(({ slot }) => slot), first + daySlots]
  return slots.reduce((longest, slot, position) => Math.max(longest, slot - (slots[position - 1] ?? slot)), 0)
}

function areInTwoPlaces({ areApart }: Scene, presences: readonly Presence[]): boolean {
  const networks = [...new Set(presences.map(({ network }) => network))]
  const devices = new Set(presences.map(({ device }) => device))
  return devices.size > 1 && networks.some((one) => networks.some((other) => areApart(one, other)))
}
