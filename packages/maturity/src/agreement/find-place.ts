export interface Assignment {
  readonly assessorId: string
  readonly assessmentId: string
}

/** What somebody has so far: `fixed` stands already, `movable` was placed in this plan and may still change hands. */
interface Load {
  count: number
  readonly capacity: number
  readonly movable: Set<string>
  readonly fixed: Set<string>
}

/** In order of the assessors' ids. */
export type Loads = Map<string, Load>

export interface Staffing {
  readonly loads: Loads
  readonly isBarred: (assessorId: string, assessmentId: string) => boolean
}

/** Somebody takes an assessment over; `give`: who hands on which one for it, so that the loads between stay the same. */
export interface PlacingStep {
  readonly take: Assignment
  readonly give: Assignment | null
}

/**
 * The steps that give an assessment one more person: of everybody who can be reached directly, or by others handing on what they hold, the one
 * least loaded for what they can take, then the first by id. Empty where nobody can be reached.
 */
export function findPlace(staffing: Staffing, assessmentId: string): readonly PlacingStep[] {
  const reached = reachFrom(staffing, assessmentId)
  const free = [...staffing.loads].filter(([id, { count, capacity }]) => reached.has(id) && count < capacity)
  if (free.length === 0) return []
  const [chosen] = free.reduce((best, each) => (isLighter(each[1], best[1]) ? each : best))
  return stepsBack(reached, chosen)
}

/** Which assessment brought us to an assessor, and from whose hands it would come (`null`: the one that is to be placed). */
type Reached = Map<string, { readonly through: string; readonly from: string | null }>

function reachFrom({ loads, isBarred }: Staffing, assessmentId: string): Reached {
  const reached: Reached = new Map()
  const seen = new Set([assessmentId])
  const waiting: { readonly through: string; readonly from: string | null }[] = [
    { through: assessmentId, from: null },
  ]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { through } = next
    for (const [id, { movable, fixed }] of loads) {
      if (reached.has(id) || movable.has(through) || fixed.has(through) || isBarred(id, through)) continue
      reached.set(id, next)
      const more = [...movable].filter((each) => !seen.has(each)).toSorted()
      for (const each of more) {
        seen.add(each)
        waiting.push({ through: each, from: id })
      }
    }
  }
  return reached
}

/** Whether one more assessment weighs less on the one than on the other, as a share of what each can take. */
function isLighter(one: Load, other: Load): boolean {
  return (one.count + 1) * other.capacity < (other.count + 1) * one.capacity
}

function stepsBack(reached: Reached, last: string): readonly PlacingStep[] {
  const steps: PlacingStep[] = []
  for (let id: string | null = last; id !== null; ) {
    const way: { readonly through: string; readonly from: string | null } | undefined = reached.get(id)
    if (way === undefined) return steps
    const take = { assessorId: id, assessmentId: way.through }
    steps.push({ take, give: way.from === null ? null : { assessorId: way.from, assessmentId: way.through } })
    id = way.from
  }
  return steps
}
