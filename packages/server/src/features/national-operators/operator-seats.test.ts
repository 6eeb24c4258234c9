import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isHeld, leftWithoutOperator } from './operator-seats.ts'

const at = new Date('2026-03-02T02:00:00Z')
const days = fc.integer({ min: 1, max: 5 }).map((count) => count * 86_400_000)
const seat = fc.record({
  person: fc.constantFrom('nina', 'oki'),
  place: fc.constantFrom('arang', 'batu', 'cendana'),
  validFrom: days.map((ago) => new Date(at.getTime() - ago)),
  validTo: fc.option(
    fc.oneof(
      days.map((ago) => new Date(at.getTime() - ago)),
      days.map((on) => new Date(at.getTime() + on)),
    ),
  ),
})
const seats = fc.array(seat, { maxLength: 8 }).map((all) =>
  all.map(({ person, place, ...term }, n) => ({
    ...{ membershipId: `${n}`, name: person, email: `${person}@undagi.test`, ...term },
    institution: { id: place, slug: place, name: place },
  })),
)

test('an institution is named exactly when somebody operated there and nobody does afterwards', () => {
  fc.assert(
    fc.property(seats, (all) => {
      const ending = all.filter((each) => each.name === 'nina' && isHeld(each, at))
      const left = leftWithoutOperator(all, ending, at)
      for (const place of ['arang', 'batu', 'cendana']) {
        const here = all
          .filter(({ institution }) => institution.id === place)
          .filter((each) => isHeld(each, at))
        const isLeft = here.length > 0 && here.every(({ name }) => name === 'nina')
        expect(left.includes(place)).toBe(isLeft)
      }
    }),
  )
})
