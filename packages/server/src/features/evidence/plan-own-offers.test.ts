import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type KnownOffer, type OfferPlace, planOwnOffers } from './plan-own-offers.ts'

const anyPlace: fc.Arbitrary<OfferPlace> = fc.record({
  itemId: fc.constantFrom('sk', 'notula'),
  assessmentId: fc.constantFrom('2025', '2026'),
  indicatorCode: fc.constant('19'),
  criterionCode: fc.constantFrom('19.2.a', '19.2.b', null),
})
const anyKnown: fc.Arbitrary<KnownOffer[]> = fc
  .array(
    fc.tuple(
      anyPlace,
      fc.constantFrom<KnownOffer['origin']>('coordination_team', null),
      fc.constantFrom<KnownOffer['ended']>('by_a_person', 'by_itself', null),
    ),
  )
  .map((all) => all.map(([place, origin, ended], index) => ({ ...place, origin, ended, id: `${index}` })))
const anyWanted = fc.array(anyPlace)

const keyOf = (place: OfferPlace) => Object.values(pick(place)).join('/')
const pick = ({ itemId, assessmentId, indicatorCode, criterionCode }: OfferPlace) => ({
  ...{ itemId, assessmentId, indicatorCode, criterionCode },
})

/** What is known once the plan was carried out. */
function carryOut(wanted: readonly OfferPlace[], known: readonly KnownOffer[]): KnownOffer[] {
  const { offer, end } = planOwnOffers(wanted, known, 'coordination_team')
  const kept = known.map((each) => (end.includes(each.id) ? { ...each, ended: 'by_itself' as const } : each))
  const added = offer.map((place, index) => ({
    ...{ ...pick(place), id: `new ${index}`, origin: 'coordination_team' as const, ended: null },
  }))
  return [...kept, ...added]
}

test('an item is never offered by itself where it stands already, and the second time nothing is left to do', () => {
  fc.assert(
    fc.property(anyWanted, anyKnown, (wanted, known) => {
      const { offer } = planOwnOffers(wanted, known, 'coordination_team')
      const standing = new Set(known.filter(({ ended }) => ended === null).map(keyOf))
      expect(offer.filter((place) => standing.has(keyOf(place)))).toEqual([])
      expect(new Set(offer.map(keyOf)).size).toBe(offer.length)

      const again = planOwnOffers(wanted, carryOut(wanted, known), 'coordination_team')
      expect(again).toEqual({ offer: [], end: [] })
    }),
  )
})

test('what a person took back is not offered again by itself', () => {
  fc.assert(
    fc.property(anyWanted, anyKnown, (wanted, known) => {
      const takenBack = new Set(known.filter(({ ended }) => ended === 'by_a_person').map(keyOf))
      const { offer } = planOwnOffers(wanted, known, 'coordination_team')
      expect(offer.filter((place) => takenBack.has(keyOf(place)))).toEqual([])
    }),
  )
})

test('only what it offered itself, still stands and is wanted no more is taken back', () => {
  fc.assert(
    fc.property(anyWanted, anyKnown, (wanted, known) => {
      const { end } = planOwnOffers(wanted, known, 'coordination_team')
      for (const { id, origin, ended, ...place } of known) {
        const isWanted = wanted.some((each) => keyOf(each) === keyOf(place))
        expect(end.includes(id)).toBe(origin !== null && ended === null && !isWanted)
      }
    }),
  )
})

test('what it took back itself it offers again when it is wanted again', () => {
  const [place] = fc.sample(anyPlace, 1)
  if (place === undefined) throw new Error('A sample of one')
  const known = { ...place, id: '1', origin: 'coordination_team', ended: 'by_itself' } as const

  expect(planOwnOffers([place], [known], 'coordination_team').offer).toEqual([place])
})
