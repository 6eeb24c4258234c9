import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { HandoverIndicator, OpenPromise } from '../api/handovers.ts'
import { promisesAt, promisesElsewhere } from './place-key.ts'

const codes = ['1', '2', '3']
const indicatorAt = (code: string): HandoverIndicator => ({
  ...{ editionId: 'spbe', code, name: code, editionName: 'SPBE', groupName: 'Aspek', years: [], people: [] },
})
const promiseAt = (places: readonly string[], index: number): OpenPromise => ({
  ...{ kind: 'request', key: `${index}`, text: '', year: null, next: null, ownerName: null, unitName: null },
  ...{ dueOn: null, daysLeft: null, places: places.map((code) => ({ editionId: 'spbe', code })) },
})

it('every open promise stands under an indicator of the pack or in the list above them, never in neither', () => {
  fc.assert(
    fc.property(fc.array(fc.subarray(codes)), fc.subarray(codes), (places, known) => {
      const pack = { promises: places.map(promiseAt), indicators: known.map(indicatorAt) }
      const under = pack.indicators.flatMap((indicator) => promisesAt(pack, indicator))
      const above = promisesElsewhere(pack)
      expect(new Set([...under, ...above])).toEqual(new Set(pack.promises))
      expect(above.some((each) => under.includes(each))).toBe(false)
    }),
  )
})
