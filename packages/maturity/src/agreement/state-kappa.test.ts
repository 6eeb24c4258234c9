import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leastForAgreement, stateKappa } from './state-kappa.ts'
import { weightedKappa } from './weighted-kappa.ts'

const anyPairs = fc.array(
  fc.record({ first: fc.constantFrom('1', '2', '3'), second: fc.constantFrom('1', '2', '4') }),
  { maxLength: 2 * leastForAgreement },
)

test('kappa is told of ten pairs and more as it is, and of one to nine never', () => {
  fc.assert(
    fc.property(anyPairs, (pairs) => {
      const kappa = weightedKappa(pairs, 'linear')
      const isFew = pairs.length > 0 && pairs.length < leastForAgreement

      expect(stateKappa(kappa)).toEqual(isFew ? { known: false, why: 'too_few', pairs: pairs.length } : kappa)
    }),
  )
})

test('of no pairs it says that there are none, and not that they are few', () => {
  expect(stateKappa(weightedKappa([], 'linear'))).toMatchObject({ known: false, why: 'no_pairs' })
})
