import { findMachines } from '../machines.ts'
import type { Presence } from '../presence.ts'
import { isComputer, lastMoments, momentOf, type Scene, type Sign, weigh } from '../scene.ts'
import { isVisited } from '../visited.ts'

/** One person works at one or two in a day. */
const computersInADay = 3

/** Days on which the account went from hand to hand: three computers or more in one day, none of them a common one or a colleague's. */
export function findHandedOn(scene: Scene): Sign[] {
  const { account, thresholds } = scene
  const machines = findMachines(
    account.devices.filter((device) => isComputer(device) && !isVisited(scene, device)),
  )
  const standing = account.presences.filter(({ device }) => machines.has(device))
  const days = [...Map.groupBy(standing, ({ slot }) => account.dayOf(slot)).values()]
    .map((presences) => ({ presences, firsts: firstOfEach(presences) }))
    .filter(({ firsts }) => new Set(firsts.map(({ device }) => machines.get(device))).size >= computersInADay)
  const weight = weigh(days.length, thresholds.handedOnDays)
  if (weight === 0) return []
  return [
    {
      ...{ signal: 'handed_on', weight, count: days.length },
      devices: [...new Set(days.flatMap(({ firsts }) => firsts.map(({ device }) => device)))],
      moments: lastMoments(
        days.map(({ presences, firsts }) =>
          momentOf(scene, { first: presences[0]?.slot ?? 0, last: presences.at(-1)?.slot ?? 0 }, firsts),
        ),
      ),
    },
  ]
}

function firstOfEach(presences: readonly Presence[]): Presence[] {
  return [...Map.groupBy(presences, ({ device }) => device).values()].flatMap((own) => own.slice(0, 1))
}
