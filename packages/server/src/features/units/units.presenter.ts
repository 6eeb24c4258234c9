import type { z } from '@hono/zod-openapi'
import { effectiveChanges, findObstacles } from './effective-changes.ts'
import { foldUnits, type UnitState, type UnitStates } from './fold-units.ts'
import type { RecordedUnitChange } from './unit-change.ts'
import type { unitRegisterSchema, unitSchema } from './units.schemas.ts'
import { unitsBeforeAndAfter } from './units-before-and-after.ts'

export type UnitRegister = z.infer<typeof unitRegisterSchema>

export function presentUnit({ id, name, shortName }: z.infer<typeof unitSchema>): z.infer<typeof unitSchema> {
  return { id, name, shortName }
}

export function presentRegister(changes: readonly RecordedUnitChange[], today: string): UnitRegister {
  const units = [...foldUnits(changes).values()].toSorted((a, b) => a.name.localeCompare(b.name, 'id'))
  return { units: units.map(presentRegisteredUnit), changes: presentChanges(changes).toReversed(), today }
}

function presentRegisteredUnit(unit: UnitState) {
  return { ...presentUnit(unit), activeFrom: unit.activeFrom, endedOn: unit.endedOn }
}

function presentChanges(changes: readonly RecordedUnitChange[]): UnitRegister['changes'] {
  const effective = new Set(effectiveChanges(changes))
  let before: UnitStates = new Map()
  return changes.map((recorded, position) => {
    const after = foldUnits(changes.slice(0, position + 1))
    const { from, into } = unitsBeforeAndAfter(recorded.change, before, after)
    before = after
    const counts = effective.has(recorded)
    const obstacles = counts ? findObstacles(changes, recorded).map(({ sequence }) => sequence) : []
    const { sequence, change, legalBasis, actorName, recordedAt } = recorded
    const { kind, effectiveOn } = change
    return {
      ...{ sequence, kind, effectiveOn, legalBasis, actorName, recordedAt: recordedAt.toISOString() },
      ...{ from: from.map(presentUnit), into: into.map(presentUnit) },
      undoes: change.kind === 'undone' ? change.change : null,
      undoneBy: findUndoing(changes, sequence)?.sequence ?? null,
      undoable: counts && actorName !== null && obstacles.length === 0,
      obstacles,
    }
  })
}

function findUndoing(changes: readonly RecordedUnitChange[], sequence: number) {
  return changes.find(({ change }) => change.kind === 'undone' && change.change === sequence)
}
