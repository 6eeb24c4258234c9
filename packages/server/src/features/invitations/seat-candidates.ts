import type { Candidate } from './check-invitees.ts'

interface Unit {
  readonly id: string
  readonly name: string
  readonly shortName: string
}

/** Finds the unit that each row names, by its long or its short name; what is no unit here stays without. */
export function seatCandidates<Each extends Candidate>(
  candidates: readonly Each[],
  units: readonly Unit[],
): (Each & { readonly unitId: string | null })[] {
  const byName = new Map(
    units.flatMap(({ id, name, shortName }) => [name, shortName].map((each) => [fold(each), id])),
  )
  const ids = new Set(units.map(({ id }) => id))
  return candidates.map((candidate) => {
    const { unit = '', unitId } = candidate
    const known = unitId !== null && ids.has(unitId) ? unitId : null
    return { ...candidate, unitId: known ?? byName.get(fold(unit)) ?? null }
  })
}

const fold = (name: string) => name.toLowerCase().replaceAll(/\s+/g, ' ').trim()
