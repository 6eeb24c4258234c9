import { functionsOfUnit, type UnitFunction } from '@undagi/maturity'
import type { Unit } from './api/unit-register.ts'

export interface ProposedFunctions {
  readonly unit: Unit
  readonly functions: readonly UnitFunction[]
}

/** Active units of which nobody has said what they are there for, and whose names say it. */
export function proposeFunctions(units: readonly Unit[]): readonly ProposedFunctions[] {
  return units
    .filter(({ endedOn, functions }) => endedOn === null && functions === null)
    .map((unit) => ({ unit, functions: functionsOfUnit(unit) }))
    .filter(({ functions }) => functions.length > 0)
}
