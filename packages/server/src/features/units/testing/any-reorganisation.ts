import fc from 'fast-check'
import type { NewUnitChange } from '../decide-unit-change.ts'
import type { UnitState } from '../fold-units.ts'
import type { RecordedUnitChange } from '../unit-change.ts'

const newUnit = fc.constantFrom('Arsip', 'Sosial', 'Kominfo', 'Bappeda', 'arsip').map((name) => ({
  name: `Dinas ${name}`,
  shortName: name,
}))

/** Anything an administrator can ask for; units and changes are meant by their place, so that many steps succeed. */
export const anyReorganisation = fc.record({
  kind: fc.constantFrom('created', 'created', 'renamed', 'merged', 'split', 'ended', 'restored', 'undone'),
  effectiveOn: fc.constantFrom('2025-01-01', '2026-01-05', '2026-01-05', '2026-01-05', '2026-03-01'),
  first: fc.nat(6),
  second: fc.nat(6),
  intoNew: fc.boolean(),
  names: fc.tuple(newUnit, newUnit),
})

export type Reorganisation = typeof anyReorganisation extends fc.Arbitrary<infer T> ? T : never

const nobody = '99999999-0000-4000-8000-000000000000'

interface Situation {
  readonly units: readonly Pick<UnitState, 'id'>[]
  readonly changes: readonly Pick<RecordedUnitChange, 'sequence'>[]
}

export function toWanted(step: Reorganisation, { units, changes }: Situation): NewUnitChange {
  const { kind, effectiveOn, names } = step
  const pick = (place: number) => units[place % Math.max(units.length, 1)]?.id ?? nobody
  const unitId = pick(step.first)
  const occasion = { effectiveOn, legalBasis: null }
  switch (kind) {
    case 'created':
      return { kind, ...occasion, units: step.intoNew ? [...names] : [names[0]] }
    case 'renamed':
      return { kind, ...occasion, unitId, ...names[0] }
    case 'merged': {
      const from = [unitId, pick(step.second)]
      if (step.intoNew) return { kind, ...occasion, from, into: names[0] }
      return { kind, ...occasion, from: [unitId], into: { unitId: pick(step.second) } }
    }
    case 'split':
      return { kind, ...occasion, from: unitId, into: [...names] }
    case 'ended':
    case 'restored':
      return { kind, ...occasion, unitId }
    default:
      return { kind: 'undone', change: changes[step.first % Math.max(changes.length, 1)]?.sequence ?? 1 }
  }
}
