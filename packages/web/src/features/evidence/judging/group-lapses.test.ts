import { expect, test } from 'vitest'
import { groupLapses } from './group-lapses.ts'

const lapse = {
  ...{ offerId: 'a', itemId: 'x', title: 'SK Tim', indicatorCode: '10', criterionCode: '10.3.a' },
  ...{ why: 'validity' as const, on: '2022-08-31', maxAgeMonths: null },
}

test('a document that is offered for several criteria lapses once, and all of them are named', () => {
  const other = { ...lapse, offerId: 'b', criterionCode: '10.4.a' }
  const whole = { ...lapse, offerId: 'c', indicatorCode: '22', criterionCode: null }

  expect(groupLapses([lapse, other, whole])).toMatchObject([
    { itemId: 'x', offerId: 'a', offeredFor: ['10.3.a', '10.4.a', '22'] },
  ])
})

test('what lapses for two reasons is told twice', () => {
  expect(groupLapses([lapse, { ...lapse, why: 'age', on: '2022-09-01', maxAgeMonths: 24 }])).toHaveLength(2)
})
