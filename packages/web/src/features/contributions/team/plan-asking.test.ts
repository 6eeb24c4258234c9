import { expect, test } from 'vitest'
import { concernsByFunction, leftOut, planAsking, questionOf } from './plan-asking.ts'

const indicators = [
  { code: '1', question: ' Adakah aturannya? ' },
  { code: '2', question: 'Adakah rencananya?' },
]

test('every unit is asked about every indicator in its words, and one unit brings them together', () => {
  const asking = planAsking({ indicators, unitIds: ['a', 'b'], ownerId: 'c', dueOn: '2026-08-01' })

  expect(asking.requests).toEqual([
    { indicatorCode: '1', unitId: 'a', question: 'Adakah aturannya?' },
    { indicatorCode: '1', unitId: 'b', question: 'Adakah aturannya?' },
    { indicatorCode: '2', unitId: 'a', question: 'Adakah rencananya?' },
    { indicatorCode: '2', unitId: 'b', question: 'Adakah rencananya?' },
  ])
  expect(asking.owners).toEqual([
    { indicatorCode: '1', unitId: 'c' },
    { indicatorCode: '2', unitId: 'c' },
  ])
})

test('nobody is made owner where none is chosen', () => {
  expect(planAsking({ indicators, unitIds: ['a'], ownerId: '', dueOn: '2026-08-01' }).owners).toEqual([])
})

test('by function, a unit is asked what concerns all and what its functions concern; who has none set, only the first', () => {
  const concerns = concernsByFunction(
    [
      { indicatorCode: '1', functions: ['law', 'technology'] },
      { indicatorCode: '2', functions: 'all' },
      { indicatorCode: '3', functions: [] },
    ],
    [
      { id: 'hukum', functions: ['law'] },
      { id: 'arsip', functions: ['archives'] },
      { id: 'baru', functions: null },
    ],
  )
  const codesOf = (unitId: string) => ['1', '2', '3', '4'].filter((code) => concerns(code, unitId))

  expect(codesOf('hukum')).toEqual(['1', '2'])
  expect(codesOf('arsip')).toEqual(['2'])
  expect(codesOf('baru')).toEqual(['2'])
})

test('of what was chosen, it is said what is asked nothing: units that nothing concerns, and indicators that concern none of them', () => {
  const chosen = { codes: ['1', '2'], unitIds: ['a', 'b'] }
  const asking = planAsking({
    ...{ indicators, unitIds: chosen.unitIds, ownerId: '', dueOn: '2026-08-01' },
    concerns: (code, unitId) => code === '1' && unitId === 'b',
  })

  expect(leftOut(asking, chosen)).toEqual({ codes: ['2'], unitIds: ['a'] })
  expect(
    leftOut(planAsking({ indicators, unitIds: ['a'], ownerId: '', dueOn: '' }), {
      ...chosen,
      unitIds: ['a'],
    }),
  ).toEqual({
    ...{ codes: [], unitIds: [] },
  })
})

test('where nobody has worded an indicator it is asked about by its name', () => {
  const byName = 'Bagaimana “[indikator]”?'
  expect(questionOf({ question: null, indicatorName: 'Arsitektur' }, byName)).toBe('Bagaimana “Arsitektur”?')
  expect(questionOf({ question: 'Adakah?', indicatorName: 'Arsitektur' }, byName)).toBe('Adakah?')
})
