import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countPerStep } from './count-per-step.ts'

const tenths = { from: '1', to: '5', perUnit: 10 }
const countsOf = (values: readonly (string | null)[]) =>
  countPerStep(values, tenths).filter(({ count }) => count > 0)

test('a value on an edge belongs to the step above it, the end of the scale to the last one', () => {
  expect(countsOf(['1.79', '1.8', '1.89', '5'])).toEqual([
    { from: '1.7', to: '1.8', count: 1 },
    { from: '1.8', to: '1.9', count: 2 },
    { from: '4.9', to: '5', count: 1 },
  ])
})

test('a value below the scale is counted at its foot; none is counted nowhere', () => {
  expect(countsOf(['0.9', null, 'tidak dinilai'])).toEqual([{ from: '1', to: '1.1', count: 1 }])
})

test('every value is counted once, in the step that holds it', () => {
  const printed = fc.integer({ min: 100, max: 500 })
  fc.assert(
    fc.property(fc.array(printed), (units) => {
      const steps = countPerStep(
        units.map((unit) => (unit / 100).toFixed(2)),
        tenths,
      )

      expect(steps).toHaveLength(40)
      expect(steps.map(({ count }) => count)).toEqual(
        steps.map(
          (_, step) => units.filter((unit) => Math.min(Math.floor((unit - 100) / 10), 39) === step).length,
        ),
      )
    }),
  )
})
