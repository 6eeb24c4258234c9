import { paperKinds } from '@undagi/papers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ensureOwnNumber } from './ensure-own-number.ts'

const anyKind = fc.constantFrom(...paperKinds)
const anyNumber = fc.constantFrom('047/SPBE/2026', '047 / spbe / 2026', '48/SPBE/2026')
const anyIssued = fc.array(fc.record({ kind: anyKind, number: anyNumber, version: fc.constantFrom(1, 2) }), {
  maxLength: 5,
})
const plain = (number: string) => number.replaceAll(' ', '').toUpperCase()

test('a number that another paper bears, however it is written, is taken only where that is said to be meant', () => {
  fc.assert(
    fc.property(anyKind, anyNumber, fc.boolean(), anyIssued, (kind, number, isMeant, issued) => {
      const isTaken = issued.some((each) => each.kind !== kind && plain(each.number) === plain(number))
      const take = () => ensureOwnNumber({ kind, number, isMeant }, issued)
      if (isTaken && !isMeant) expect(take).toThrow(/papers.same_number/)
      else expect(take).not.toThrow()
    }),
  )
})
