import { effectiveChanges } from './effective-changes.ts'
import type { NamedUnit, RecordedUnitChange, UnitChange } from './unit-change.ts'

export interface UnitState extends NamedUnit {
  /** Null: since before its history was kept. */
  readonly activeFrom: string | null
  /** The first day on which it is no longer; null: active. */
  readonly endedOn: string | null
}

export type UnitStates = ReadonlyMap<string, UnitState>

/** The units as the changes make them: those undone count no more, the others in their order. */
export function foldUnits(changes: readonly RecordedUnitChange[]): UnitStates {
  return effectiveChanges(changes).reduce<UnitStates>(
    (units, { change }) => foldChange(units, change),
    new Map(),
  )
}

/** The only place that says what a change does to units. */
function foldChange(units: UnitStates, change: UnitChange): UnitStates {
  switch (change.kind) {
    case 'created':
      return begin(units, change.units, change.effectiveOn)
    case 'renamed':
      return put(units, [{ ...get(units, change.unit.id), ...change.unit }])
    case 'merged': {
      const ended = end(units, change.from, change.effectiveOn)
      return 'name' in change.into ? begin(ended, [change.into], change.effectiveOn) : ended
    }
    case 'split':
      return begin(end(units, [change.from], change.effectiveOn), change.into, change.effectiveOn)
    case 'ended':
      return end(units, [change.unitId], change.effectiveOn)
    case 'restored':
      return put(units, [{ ...get(units, change.unitId), endedOn: null }])
    case 'undone':
      return units
  }
}

function begin(units: UnitStates, named: readonly NamedUnit[], activeFrom: string | null): UnitStates {
  return put(
    units,
    named.map((unit) => ({ ...unit, activeFrom, endedOn: null })),
  )
}

function end(units: UnitStates, ids: readonly string[], endedOn: string): UnitStates {
  return put(
    units,
    ids.map((id) => ({ ...get(units, id), endedOn })),
  )
}

function put(units: UnitStates, changed: readonly UnitState[]): UnitStates {
  return new Map([...units, ...changed.map((unit): [string, UnitState] => [unit.id, unit])])
}

function get(units: UnitStates, id: string): UnitState {
  const unit = units.get(id)
  if (unit === undefined) throw new Error(`A change tells of unit ${id}, which none before it brought`)
  return unit
}
