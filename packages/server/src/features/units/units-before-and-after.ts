import type { UnitState, UnitStates } from './fold-units.ts'
import type { UnitChange } from './unit-change.ts'

interface BeforeAndAfter {
  readonly from: readonly UnitState[]
  readonly into: readonly UnitState[]
}

/** Of which units a change tells, by the names they had before and after it. */
export function unitsBeforeAndAfter(
  change: UnitChange,
  before: UnitStates,
  after: UnitStates,
): BeforeAndAfter {
  const was = pickFrom(before)
  const is = pickFrom(after)
  switch (change.kind) {
    case 'created':
      return { from: [], into: is(change.units.map(({ id }) => id)) }
    case 'renamed':
      return { from: was([change.unit.id]), into: is([change.unit.id]) }
    case 'merged':
      return { from: was(change.from), into: is([change.into.id]) }
    case 'split':
      return { from: was([change.from]), into: is(change.into.map(({ id }) => id)) }
    case 'ended':
      return { from: was([change.unitId]), into: [] }
    case 'restored':
      return { from: [], into: is([change.unitId]) }
    case 'undone':
      return { from: [], into: [] }
  }
}

const pickFrom = (units: UnitStates) => (ids: readonly string[]) =>
  ids.map((id) => units.get(id)).filter((unit) => unit !== undefined)
