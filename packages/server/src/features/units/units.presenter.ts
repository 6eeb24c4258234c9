import type { z } from '@hono/zod-openapi'
import type { UnitFunction } from '@undagi/maturity'
import { effectiveChanges, findObstacles } from './effective-changes.ts'
import { foldUnits, type UnitState, type UnitStates } from './fold-units.ts'
import type { RecordedUnitChange } from './unit-change.ts'
import type { unitRegisterSchema, unitSchema } from './units.schemas.ts'
import { unitsBeforeAndAfter } from './units-before-and-after.ts'

export type UnitRegister = z.infer<typeof unitRegisterSchema>

function presentUnit({ id, name, shortName }: z.infer<typeof unitSchema>): z.infer<typeof unitSchema> {
  return { id, name, shortName }
}

/** By unit; of whom nobody has said anything there is none. */
export type FunctionsOf = ReadonlyMap<string, readonly UnitFunction[]>

export function presentActiveUnit(unit: z.infer<typeof unitSchema>, functions: FunctionsOf) {
  return { ...presentUnit(unit), functions: listFunctions(functions, unit.id) }
}

export function presentRegister(
  changes: readonly RecordedUnitChange[],
  { today, functions }: { readonly today: string; readonly functions: FunctionsOf },
): UnitRegister {
  const units = [...foldUnits(changes).values()].toSorted((a, b) => a.name.localeCompare(b.name, 'id'))
  return {
    units: units.map((unit) => presentRegisteredUnit(unit, functions)),
    changes: presentChanges(changes).toReversed(),
    today,
  }
}

const listFunctions = (functions: FunctionsOf, unitId: string) => {
  const set = functions.get(unitId)
  return set === undefined ? null : [...set]
}

function presentRegisteredUnit(unit: UnitState, functions: FunctionsOf) {
  return { ...presentActiveUnit(unit, functions), activeFrom: unit.activeFrom, endedOn: unit.endedOn }
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
