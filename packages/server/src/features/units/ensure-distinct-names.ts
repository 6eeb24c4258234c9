import { comparableName } from '@undagi/maturity'
import type { UnitStates } from './fold-units.ts'
import type { UnitChange } from './unit-change.ts'
import { unitNameTaken } from './units.errors.ts'

/** Active units are told apart by their names, however these are capitalised. */
export function ensureDistinctNames(units: UnitStates, change: UnitChange): void {
  const taken = new Map<string, string>()
  const clashing = new Set<string>()
  for (const { id, name, endedOn } of units.values()) {
    if (endedOn !== null) continue
    const holder = taken.get(comparableName(name))
    if (holder === undefined) taken.set(comparableName(name), id)
    else clashing.add(holder).add(id)
  }
  if (clashing.size === 0) return
  throw unitNameTaken({ errors: clashesIn(change, clashing) })
}

/** Which names of a list are meant, where the change brings a list. */
function clashesIn(change: UnitChange, clashing: ReadonlySet<string>) {
  const lists =
    change.kind === 'created' ? { units: change.units } : change.kind === 'split' ? { into: change.into } : {}
  return Object.entries(lists).flatMap(([field, units]) =>
    units.flatMap(({ id }, position) =>
      clashing.has(id)
        ? [{ path: `/${field}/${position}/name`, message: 'Sudah ada unit kerja aktif dengan nama ini.' }]
        : [],
    ),
  )
}
