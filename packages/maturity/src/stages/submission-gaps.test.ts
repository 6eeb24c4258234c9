import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FilledIndicator, submissionGaps } from './submission-gaps.ts'

const whole: FilledIndicator = {
  value: '3',
  facts: 'Perwali 12/2023',
  analysis: 'Butir b',
  standingOffers: 1,
}
const indicators = ['1', '2', '3'].map((code) => ({ code }))

test('what is missing is named by indicator, in the order of the instrument', () => {
  const filled = new Map<string, FilledIndicator>([
    ['3', { ...whole, analysis: '  ', standingOffers: 0 }],
    ['1', whole],
  ])

  expect(submissionGaps(indicators, filled)).toEqual([
    { indicatorCode: '2', kind: 'unanswered' },
    { indicatorCode: '3', kind: 'without_analysis' },
    { indicatorCode: '3', kind: 'without_evidence' },
  ])
})

test('an indicator without a value is named once, whatever else it lacks', () => {
  const filled = new Map([['1', { value: null, facts: null, analysis: null, standingOffers: 0 }]])

  expect(submissionGaps([{ code: '1' }], filled)).toEqual([{ indicatorCode: '1', kind: 'unanswered' }])
})

test('filling something in never adds a gap, and a whole indicator has none', () => {
  const text = fc.option(fc.constantFrom('', ' ', 'Teks'))
  const anyFilled = fc.record({
    ...{ value: fc.constantFrom('1', '5'), facts: text, analysis: text },
    standingOffers: fc.nat(2),
  })
  fc.assert(
    fc.property(
      anyFilled,
      fc.constantFrom<keyof FilledIndicator>('facts', 'analysis', 'standingOffers'),
      (before, field) => {
        const gaps = (each: FilledIndicator) => submissionGaps([{ code: '1' }], new Map([['1', each]]))
        const after = { ...before, [field]: whole[field] }
        expect(gaps(before)).toEqual(expect.arrayContaining([...gaps(after)]))
        expect(gaps({ ...after, ...whole })).toEqual([])
      },
    ),
  )
})
