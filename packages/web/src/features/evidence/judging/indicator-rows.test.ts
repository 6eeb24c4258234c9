import { expect, test } from 'vitest'
import { buildIndicator } from '../../assessments/testing/build-instrument.ts'
import { indicatorRows, isBare, sumRows } from './indicator-rows.ts'

const criteria = (accepted: string[], offered: string[], nothing: string[]) => ({
  accepted,
  offered,
  nothing,
})
const lapse = {
  ...{ offerId: 'a', itemId: 'x', title: 'SK Tim', indicatorCode: '1', criterionCode: '1.2.a' },
  ...{ why: 'validity' as const, on: '2022-08-31', maxAgeMonths: null },
}
const offer = (indicatorCode: string, state: 'accepted' | 'waiting') => ({
  ...{ indicatorCode, state, lapsesBeforeAssessment: false },
})
const read = {
  completeness: {
    indicators: [
      { code: '1', claimed: '3', criteria: criteria(['1.2.a'], [], ['1.3.a']) },
      { code: '2', claimed: '2', criteria: criteria([], ['2.2.a'], []) },
      { code: '3', claimed: null, criteria: null },
    ],
    lapses: [lapse, { ...lapse, offerId: 'b', indicatorCode: '2', criterionCode: '2.2.a' }],
  },
  offers: [offer('1', 'accepted'), offer('2', 'waiting')],
}
const indicators = ['1', '2', '3', '4'].map((code) => buildIndicator(code))

test('one document that is accepted does not make an indicator look proven of which a criterion has nothing', () => {
  const [first] = indicatorRows(indicators, read)

  expect(first).toMatchObject({
    criteria: { asked: 2, accepted: 1, nothing: 1 },
    documents: { offered: 1, accepted: 1, waiting: 0 },
    lacking: ['1.3.a'],
    lapses: [{ title: 'SK Tim', on: '2022-08-31' }],
  })
})

test('what is not claimed and not offered stands apart, and what a person may not see stands nowhere', () => {
  expect(indicatorRows(indicators, read).map((row) => [row.indicator.code, isBare(row)])).toEqual([
    ['1', false],
    ['2', false],
    ['3', true],
  ])
})

test('for all of them the criteria and documents are summed, and a document lapses once', () => {
  expect(sumRows(read)).toMatchObject({
    criteria: { asked: 3, accepted: 1, offered: 1, nothing: 1 },
    documents: { offered: 2, accepted: 1, waiting: 1 },
    lapses: [{ offeredFor: ['1.2.a', '2.2.a'] }],
  })
})
