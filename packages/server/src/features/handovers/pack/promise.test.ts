import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf } from '../fold-handover.ts'
import { concerns, type OpenPromise, type PackSubject, placePromises, promiseKinds } from './promise.ts'

const places = ['1', '2', '3'].map((code) => ({ editionId: 'spbe', code }))
const placeArbitrary = fc.subarray(places)
const promiseArbitrary: fc.Arbitrary<Omit<OpenPromise, 'key'>> = fc.record({
  kind: fc.constantFrom(...promiseKinds),
  text: fc.string({ maxLength: 5 }),
  year: fc.constantFrom(2025, 2026, null),
  next: fc.constant(null),
  ownerIds: fc.subarray(['ani', 'budi']),
  ownerName: fc.constant(null),
  unitIds: fc.subarray(['kominfo', 'bappeda']),
  unitName: fc.constant(null),
  dueOn: fc.constantFrom('2026-01-01', '2026-12-31', null),
  places: placeArbitrary,
})
const promises = fc
  .array(promiseArbitrary, { maxLength: 25 })
  .map((all) => all.map((each, index): OpenPromise => ({ ...each, key: `${index}` })))
const subjects: fc.Arbitrary<PackSubject> = fc.record({
  personId: fc.constant('ani'),
  unitIds: fc.subarray(['kominfo', 'bappeda']).map((ids) => new Set(ids)),
  isOfWhole: fc.boolean(),
})
const touchedOf = (some: readonly (typeof places)[number][]) =>
  new Map(some.map((place) => [keyOf(place), place]))

describe('the open promises of a pack', () => {
  it('are exactly those of the sources that concern the person: none is left out, none comes twice', () => {
    fc.assert(
      fc.property(promises, subjects, placeArbitrary, (open, subject, some) => {
        const touched = touchedOf(some)
        const packed = placePromises(open, subject, touched).promises.map(({ key }) => key)
        const concerned = open.filter((each) => concerns(each, subject, new Set(touched.keys())))
        expect(packed.toSorted()).toEqual(concerned.map(({ key }) => key).toSorted())
      }),
    )
  })

  it('include whatever names the person, their unit or an indicator of theirs; of others nothing', () => {
    fc.assert(
      fc.property(promises, subjects, placeArbitrary, (open, subject, some) => {
        const touched = touchedOf(some)
        const packed = new Set(placePromises(open, subject, touched).promises)
        for (const each of open) {
          const isNamed =
            each.ownerIds.includes('ani') ||
            each.unitIds.some((id) => subject.unitIds.has(id)) ||
            each.places.some((place) => touched.has(keyOf(place)))
          const isNobodys = each.ownerIds.length + each.unitIds.length === 0
          expect(packed.has(each)).toBe(isNamed || (subject.isOfWhole && isNobodys))
        }
      }),
    )
  })

  it('bring every indicator with them that they are about', () => {
    fc.assert(
      fc.property(promises, subjects, placeArbitrary, (open, subject, some) => {
        const placed = placePromises(open, subject, touchedOf(some))
        const wanted = [...some, ...placed.promises.flatMap((each) => each.places)].map(keyOf)
        expect(new Set(placed.places.keys())).toEqual(new Set(wanted))
      }),
    )
  })

  it('stand in the order of their days, whatever order they come in', () => {
    fc.assert(
      fc.property(promises, subjects, (open, subject) => {
        const inOrder = placePromises(open, subject, touchedOf(places)).promises
        const reversed = placePromises(open.toReversed(), subject, touchedOf(places)).promises
        expect(inOrder).toEqual(reversed)
        const days = inOrder.map(({ dueOn }) => dueOn ?? '9')
        expect(days).toEqual(days.toSorted())
      }),
    )
  })
})
