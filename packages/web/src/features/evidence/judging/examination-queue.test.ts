import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inInstrumentOrder, isOpen, placeInQueue } from './examination-queue.ts'

const states = ['waiting', 'revised', 'accepted', 'repair_asked', 'refused'] as const
const queue = fc
  .array(
    fc.record({
      indicatorCode: fc.constantFrom('2', '10', '1'),
      state: fc.constantFrom(...states),
      hindrance: fc.constantFrom(null, 'own_offer' as const),
    }),
    { minLength: 1 },
  )
  .map((all) => all.map((each, index) => ({ ...each, offerId: String(index) })))

test('going on from one to the next meets everything that waits exactly once before it comes round', () => {
  fc.assert(
    fc.property(queue, fc.nat(), (offers, start) => {
      const first = offers[start % offers.length]
      const met: string[] = []
      let at = first?.offerId ?? ''
      for (;;) {
        const { next } = placeInQueue(offers, at)
        if (next === undefined || next.offerId === first?.offerId || met.includes(next.offerId)) break
        met.push(next.offerId)
        at = next.offerId
      }
      const others = offers.filter((each) => isOpen(each) && each.offerId !== first?.offerId)
      expect(met.toSorted()).toEqual(others.map(({ offerId }) => offerId).toSorted())
    }),
  )
})

test('the one before the next is the one from which one came, as long as that waits', () => {
  fc.assert(
    fc.property(queue, fc.nat(), (offers, start) => {
      const here = offers[start % offers.length]
      if (here === undefined || !isOpen(here)) return
      const { next } = placeInQueue(offers, here.offerId)
      if (next !== undefined) expect(placeInQueue(offers, next.offerId).previous).toBe(here)
    }),
  )
})

test('nobody is led to what they offered themselves', () => {
  fc.assert(
    fc.property(queue, (offers) => {
      for (const { offerId } of offers) {
        const { next, previous } = placeInQueue(offers, offerId)
        for (const each of [next, previous]) expect(each?.hindrance ?? null).toBeNull()
      }
    }),
  )
})

test('indicators stand as the instrument numbers them, and what was offered first for one stays first', () => {
  const offers = ['10', '2', '1', '2'].map((indicatorCode, index) => ({
    ...{ indicatorCode, offerId: String(index), hindrance: null },
    state: 'waiting' as const,
  }))
  expect(inInstrumentOrder(offers, ['1', '2', '10']).map(({ offerId }) => offerId)).toEqual([
    ...['2', '1', '3', '0'],
  ])
})
