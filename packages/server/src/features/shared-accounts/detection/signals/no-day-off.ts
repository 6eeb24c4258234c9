import type { Presence } from '../presence.ts'
import { isComputer, momentOf, type Scene, type Sign } from '../scene.ts'

/** Morning, evening and night as three people would share them. */
const shiftHours = 8
const shiftsBeginAtHour = 6
/** In each of the three on one day of four. */
const leastShare = 0.25

/** Weeks without a day off, with work in the morning, in the evening and at night: whoever is on duty rests after the night. */
export function findNoDayOff(scene: Scene): Sign[] {
  const { account, thresholds } = scene
  const standing = account.presences.filter(({ device }) => isComputer(device))
  const days = [...Map.groupBy(standing, ({ slot }) => account.dayOf(slot))]
  const run = longestRun(days)
  if (run.length < thresholds.daysWithoutDayOff || !isRoundTheClock(scene, run)) return []
  const presences = run.flatMap(([, own]) => own)
  const [first] = presences
  const last = presences.at(-1)
  if (first === undefined || last === undefined) return []
  return [
    {
      ...{ signal: 'no_day_off', weight: 1, count: run.length },
      devices: [...new Set(presences.map(({ device }) => device))],
      moments: [momentOf(scene, { first: first.slot, last: last.slot }, [first])],
    },
  ]
}

type Day = readonly [number, readonly Presence[]]

function longestRun(days: readonly Day[]): readonly Day[] {
  let longest: readonly Day[] = []
  let run: Day[] = []
  for (const day of days) {
    run = day[0] === (run.at(-1)?.[0] ?? Number.NaN) + 1 ? [...run, day] : [day]
    if (run.length > longest.length) longest = run
  }
  return longest
}

function isRoundTheClock({ account }: Scene, run: readonly Day[]): boolean {
  const shiftOf = ({ slot }: Presence) =>
    Math.floor(((account.hourOf(slot) + 24 - shiftsBeginAtHour) % 24) / shiftHours)
  return [0, 1, 2].every((shift) => {
    const days = run.filter(([, own]) => own.some((presence) => shiftOf(presence) === shift))
    return days.length >= leastShare * run.length
  })
}
