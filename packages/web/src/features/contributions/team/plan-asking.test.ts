import { expect, test } from 'vitest'
import { planAsking } from './plan-asking.ts'

test('every unit is asked about every indicator, by its name, and one unit brings them together', () => {
  const asking = planAsking({
    indicators: [
      { code: '1', name: 'Arsitektur SPBE' },
      { code: '2', name: 'Peta Rencana' },
    ],
    ...{ unitIds: ['a', 'b'], ownerId: 'c', question: ' Adakah [indikator]? ', dueOn: '2026-08-01' },
  })

  expect(asking.requests).toEqual([
    { indicatorCode: '1', unitId: 'a', question: 'Adakah Arsitektur SPBE?' },
    { indicatorCode: '1', unitId: 'b', question: 'Adakah Arsitektur SPBE?' },
    { indicatorCode: '2', unitId: 'a', question: 'Adakah Peta Rencana?' },
    { indicatorCode: '2', unitId: 'b', question: 'Adakah Peta Rencana?' },
  ])
  expect(asking.owners).toEqual([
    { indicatorCode: '1', unitId: 'c' },
    { indicatorCode: '2', unitId: 'c' },
  ])
})

test('nobody is made owner where none is chosen', () => {
  const chosen = { indicators: [{ code: '1', name: 'Arsitektur' }], unitIds: ['a'], ownerId: '' }

  expect(planAsking({ ...chosen, question: 'Ada?', dueOn: '2026-08-01' }).owners).toEqual([])
})
