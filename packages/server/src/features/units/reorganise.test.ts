import { randomUUID } from 'node:crypto'
import { comparableName } from '@undagi/maturity'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Problem } from '../../platform/http/problem.ts'
import { decideUnitChange, type NewUnitChange } from './decide-unit-change.ts'
import { effectiveChanges } from './effective-changes.ts'
import { ensureDistinctNames } from './ensure-distinct-names.ts'
import { foldUnits } from './fold-units.ts'
import { anyReorganisation, type Reorganisation, toWanted } from './testing/any-reorganisation.ts'
import type { RecordedUnitChange } from './unit-change.ts'

const today = '2026-06-01'

/** The history with one more change; the same history where the change is refused. */
function take(changes: readonly RecordedUnitChange[], wanted: NewUnitChange): readonly RecordedUnitChange[] {
  try {
    const change = decideUnitChange(wanted, { changes, today, newId: randomUUID })
    const recorded = { change, legalBasis: null, actorName: 'ani', recordedAt: new Date(0) }
    const history = [...changes, { ...recorded, sequence: changes.length + 1 }]
    ensureDistinctNames(foldUnits(history), change)
    return history
  } catch (error) {
    if (error instanceof Problem) return changes
    throw error
  }
}

const takeAll = (steps: readonly Reorganisation[]) =>
  steps.reduce<readonly RecordedUnitChange[]>(
    (changes, step) => take(changes, toWanted(step, { changes, units: [...foldUnits(changes).values()] })),
    [],
  )

const anyHistory = fc.array(anyReorganisation, { maxLength: 25 }).map(takeAll)

test('undoing the last change gives the units as they were before it', () => {
  fc.assert(
    fc.property(anyHistory, anyReorganisation, (before, step) => {
      const units = foldUnits(before)
      const after = take(before, toWanted(step, { changes: before, units: [...units.values()] }))
      const last = after.at(-1)
      if (after === before || last === undefined || last.change.kind === 'undone') return

      const undone = take(after, { kind: 'undone', change: last.sequence })

      expect(undone).toHaveLength(after.length + 1)
      expect(foldUnits(undone)).toEqual(units)
    }),
  )
})

test('whatever was done, active units have names of their own and none ends before it begins', () => {
  fc.assert(
    fc.property(anyHistory, (changes) => {
      const units = [...foldUnits(changes).values()]
      const names = units.filter(({ endedOn }) => endedOn === null).map(({ name }) => comparableName(name))

      expect(new Set(names).size).toBe(names.length)
      for (const { activeFrom, endedOn } of units) expect((endedOn ?? today) >= (activeFrom ?? '')).toBe(true)
    }),
  )
})

test('everything that was done can be undone, the latest first, until nothing is left', () => {
  const withoutUndoing = fc
    .array(
      anyReorganisation.filter(({ kind }) => kind !== 'undone'),
      { maxLength: 25 },
    )
    .map(takeAll)
  fc.assert(
    fc.property(withoutUndoing, (changes) => {
      const steps = effectiveChanges(changes).toReversed()

      const emptied = steps.reduce(
        (now, { sequence }) => take(now, { kind: 'undone', change: sequence }),
        changes,
      )

      expect(foldUnits(emptied)).toEqual(new Map())
    }),
  )
})

test('an undoing waits while the name it would bring back is borne by another unit', () => {
  const occasion = { effectiveOn: '2025-01-01', legalBasis: null }
  const create: NewUnitChange = {
    kind: 'created',
    ...occasion,
    units: [{ name: 'Dinas Arsip', shortName: 'Arsip' }],
  }
  const endLatest = (changes: readonly RecordedUnitChange[]) =>
    take(changes, { kind: 'ended', ...occasion, unitId: [...foldUnits(changes).keys()].at(-1) ?? '' })
  const twice = endLatest(take(endLatest(take([], create)), create))
  const firstIsBack = take(twice, { kind: 'undone', change: 2 })

  expect(firstIsBack).toHaveLength(5)
  expect(take(firstIsBack, { kind: 'undone', change: 4 })).toBe(firstIsBack)
  const firstIsGone = take(firstIsBack, { kind: 'undone', change: 1 })
  expect(take(firstIsGone, { kind: 'undone', change: 4 })).toHaveLength(7)
})

test('a renaming that changes neither name nor abbreviation is refused; one that changes either is recorded', () => {
  const dinas = { name: 'Dinas Arsip', shortName: 'Arsip' }
  const created = take([], { kind: 'created', effectiveOn: null, legalBasis: null, units: [dinas] })
  const unitId = [...foldUnits(created).keys()][0] ?? ''
  const rename = (to: { name: string; shortName: string }) =>
    take(created, { kind: 'renamed', effectiveOn: today, legalBasis: null, unitId, ...to })

  expect(rename(dinas)).toBe(created)
  expect(rename({ ...dinas, shortName: 'Disarsip' })).toHaveLength(2)
  expect(rename({ ...dinas, name: 'Dinas Kearsipan' })).toHaveLength(2)
})
