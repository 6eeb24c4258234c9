import type { RecordedUnitChange, UnitChange } from './unit-change.ts'

/** The changes that still count: without those undone, and without the undoing itself. */
export function effectiveChanges(changes: readonly RecordedUnitChange[]): readonly RecordedUnitChange[] {
  const undone = new Set(changes.flatMap(({ change }) => (change.kind === 'undone' ? [change.change] : [])))
  return changes.filter(({ sequence, change }) => change.kind !== 'undone' && !undone.has(sequence))
}

/** Every unit that the change brings, alters or ends. */
export function touchedUnits(change: UnitChange): readonly string[] {
  switch (change.kind) {
    case 'created':
      return change.units.map(({ id }) => id)
    case 'renamed':
      return [change.unit.id]
    case 'merged':
      return [...change.from, change.into.id]
    case 'split':
      return [change.from, ...change.into.map(({ id }) => id)]
    case 'ended':
    case 'restored':
      return [change.unitId]
    case 'undone':
      return []
  }
}

/** What must be undone first: later changes that still count and touch a unit of this one. */
export function findObstacles(
  changes: readonly RecordedUnitChange[],
  { sequence, change }: RecordedUnitChange,
): readonly RecordedUnitChange[] {
  const touched = new Set(touchedUnits(change))
  return effectiveChanges(changes).filter(
    (later) => later.sequence > sequence && touchedUnits(later.change).some((id) => touched.has(id)),
  )
}
