import type { Predicate } from '@undagi/maturity'
import { expect, it } from 'vitest'
import { bandsOf } from './bands.ts'
import { spbeBands } from './testing/spbe-bands.ts'

const source = { document: 'uji', at: '' }
const predicate = (name: string, min: string, level: number): Predicate => ({ name, min, level, source })

it('lays the predicates of an edition along its scale, each up to the next one', () => {
  const predicates = [
    predicate('Kurang', '0', 1),
    predicate('Cukup', '1.8', 2),
    predicate('Baik', '2.6', 3),
    predicate('Sangat Baik', '3.5', 4),
    predicate('Memuaskan', '4.2', 5),
  ]

  expect(bandsOf(predicates, { min: 1, max: 5 })).toEqual(spbeBands)
})
