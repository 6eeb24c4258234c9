import type { z } from '@hono/zod-openapi'
import { decideUndoing } from './decide-undoing.ts'
import { effectiveChanges, touchedUnits } from './effective-changes.ts'
import { foldUnits, type UnitState, type UnitStates } from './fold-units.ts'
import type { NamedUnit, RecordedUnitChange, UnitChange } from './unit-change.ts'
import {
  dayNotPossible,
  mergeIncomplete,
  nothingRenamed,
  unitActive,
  unitEnded,
  unknownUnit,
} from './units.errors.ts'
import type { newUnitChangeSchema, newUnitSchema } from './units.schemas.ts'

export type NewUnitChange = z.infer<typeof newUnitChangeSchema>
type NewUnit = z.infer<typeof newUnitSchema>

/** What a decision rests on. */
export interface UnitHistory {
  readonly changes: readonly RecordedUnitChange[]
  /** By the clock of the institution. */
  readonly today: string
  readonly newId: () => string
}

/** The change that is to be recorded, or the problem why it cannot be. */
export function decideUnitChange(wanted: NewUnitChange, history: UnitHistory): UnitChange {
  if (wanted.kind === 'undone') return decideUndoing(wanted.change, history.changes)
  const change = toChange(wanted, foldUnits(history.changes), history.newId)
  ensureDay(change, history)
  return change
}

function toChange(
  wanted: Exclude<NewUnitChange, { kind: 'undone' }>,
  units: UnitStates,
  newId: () => string,
): UnitChange {
  const named = ({ name, shortName }: NewUnit): NamedUnit => ({ id: newId(), name, shortName })
  switch (wanted.kind) {
    case 'created':
      return { kind: 'created', effectiveOn: wanted.effectiveOn, units: wanted.units.map(named) }
    case 'renamed': {
      const { kind, effectiveOn, unitId, name, shortName } = wanted
      const unit = getActive(units, unitId)
      if (unit.name === name && unit.shortName === shortName) throw nothingRenamed()
      return { kind, effectiveOn, unit: { id: unit.id, name, shortName } }
    }
    case 'merged': {
      const { kind, effectiveOn } = wanted
      const from = [...new Set(wanted.from)].map((id) => getActive(units, id).id)
      if ('unitId' in wanted.into) {
        const into = { id: getActive(units, wanted.into.unitId).id }
        if (from.includes(into.id)) throw mergeIncomplete()
        return { kind, effectiveOn, from, into }
      }
      if (from.length < 2) throw mergeIncomplete()
      return { kind, effectiveOn, from, into: named(wanted.into) }
    }
    case 'split': {
      const { kind, effectiveOn } = wanted
      return { kind, effectiveOn, from: getActive(units, wanted.from).id, into: wanted.into.map(named) }
    }
    case 'ended':
      return { kind: 'ended', effectiveOn: wanted.effectiveOn, unitId: getActive(units, wanted.unitId).id }
    case 'restored': {
      const unit = getUnit(units, wanted.unitId)
      if (unit.endedOn === null) throw unitActive()
      return { kind: 'restored', effectiveOn: wanted.effectiveOn, unitId: unit.id }
    }
  }
}

/** A reorganisation is recorded when it has taken effect, and each unit's history runs forward. */
function ensureDay(change: UnitChange, { changes, today }: UnitHistory): void {
  const { effectiveOn } = change
  if (effectiveOn === null) return
  const touched = touchedUnits(change)
  const isEarlier = effectiveChanges(changes).some(
    ({ change: before }) =>
      before.effectiveOn !== null &&
      before.effectiveOn > effectiveOn &&
      touchedUnits(before).some((id) => touched.includes(id)),
  )
  if (effectiveOn > today || isEarlier) throw dayNotPossible()
}

function getUnit(units: UnitStates, id: string): UnitState {
  const unit = units.get(id)
  if (unit === undefined) throw unknownUnit()
  return unit
}

function getActive(units: UnitStates, id: string): UnitState {
  const unit = getUnit(units, id)
  if (unit.endedOn !== null) throw unitEnded()
  return unit
}
