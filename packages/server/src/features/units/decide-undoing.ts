import { findObstacles } from './effective-changes.ts'
import type { RecordedUnitChange, UnitChange } from './unit-change.ts'
import { changeAlreadyUndone, changeNotUndoable, laterChanges, unknownUnitChange } from './units.errors.ts'

/** A change is undone as long as nothing later stands upon it. */
export function decideUndoing(sequence: number, changes: readonly RecordedUnitChange[]): UnitChange {
  const undoing = changes.find((each) => each.sequence === sequence)
  if (undoing === undefined || undoing.change.kind === 'undone') throw unknownUnitChange()
  if (isUndone(sequence, changes)) throw changeAlreadyUndone()
  // units older than their history were not brought by anybody's decision that could be taken back
  if (undoing.actorName === null) throw changeNotUndoable()
  if (findObstacles(changes, undoing).length > 0) throw laterChanges()
  return { kind: 'undone', effectiveOn: null, change: sequence }
}

function isUndone(sequence: number, changes: readonly RecordedUnitChange[]): boolean {
  return changes.some(({ change }) => change.kind === 'undone' && change.change === sequence)
}
