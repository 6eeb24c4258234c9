import { expect, test } from 'vitest'
import type { Unit } from './api/unit-register.ts'
import { proposeFunctions } from './propose-functions.ts'

const unit = (name: string, changed: Partial<Unit> = {}): Unit => ({
  ...{ id: name, name, shortName: name, activeFrom: null, endedOn: null, functions: null },
  ...changed,
})

test('a function is proposed for active units whose names say one, and never over what a person has said', () => {
  const units = [
    unit('Inspektorat Daerah'),
    unit('Dinas Perikanan'),
    unit('Bagian Hukum', { functions: [] }),
    unit('Badan Kepegawaian', { endedOn: '2025-01-01' }),
  ]

  const proposed = proposeFunctions(units).map((each) => [each.unit.name, each.functions])

  expect(proposed).toEqual([['Inspektorat Daerah', ['oversight']]])
})
