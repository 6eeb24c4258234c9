import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeAmong, rankValues } from './rank-values.ts'
import { compare, parseRational } from './rational.ts'

/** Two decimals, as tables print them, with many ties. */
const printed = fc.integer({ min: 100, max: 500 }).map((units) => (units / 100).toFixed(2))
const table = fc.array(fc.option(printed, { freq: 5 }), { maxLength: 60 })
const order = (a: string, b: string) => compare(parseRational(a), parseRational(b))

describe('the rank of a published index', () => {
  test('is shared by equal values, and the next one counts all before it', () => {
    expect(rankValues(['3.10', '3.4', '3.1', null, '1'])).toEqual([2, 1, 2, null, 4])
  })

  test('is not given where no index is printed, or no number', () => {
    expect(rankValues([null, 'tidak dinilai', '2'])).toEqual([null, null, 1])
    expect(placeAmong(null, ['2'])).toBeNull()
  })

  test('says how many share it and which share of the others is below', () => {
    expect(placeAmong('3.00', ['3.00', '3', '2.99', '4', null])).toEqual({
      rank: 2,
      ranked: 4,
      equal: 2,
      below: 1,
      belowPercent: '25.0',
    })
  })

  test('never puts a lower value before a higher one, and equal ones together', () => {
    fc.assert(
      fc.property(table, (values) => {
        const ranks = rankValues(values)
        const pairs = values.flatMap((value, i) => (value === null ? [] : [{ value, rank: ranks[i] ?? 0 }]))
        for (const a of pairs) {
          for (const b of pairs) expect(Math.sign(a.rank - b.rank)).toBe(Math.sign(order(b.value, a.value)))
        }
        expect(pairs.every(({ rank }) => rank >= 1 && rank <= pairs.length)).toBe(true)
      }),
    )
  })

  test('is the same asked for one and for all', () => {
    fc.assert(
      fc.property(table, (values) => {
        expect(values.map((value) => placeAmong(value, values)?.rank ?? null)).toEqual(rankValues(values))
      }),
    )
  })

  test('is not worsened by an institution that stands lower, nor bettered by one that stands higher', () => {
    fc.assert(
      fc.property(table, printed, printed, (values, own, other) => {
        const before = placeAmong(own, [...values, own])
        const after = placeAmong(own, [...values, own, other])
        const isHigher = order(other, own) > 0

        expect((after?.rank ?? 0) - (before?.rank ?? 0)).toBe(isHigher ? 1 : 0)
      }),
    )
  })

  test('leaves nobody out: above, equal and below are all that are ranked', () => {
    fc.assert(
      fc.property(table, printed, (values, own) => {
        const place = placeAmong(own, [...values, own])
        if (place === null) throw new Error('a printed value has a place')

        expect(place.rank - 1 + place.equal + place.below).toBe(place.ranked)
        expect(place.ranked).toBe(values.filter((value) => value !== null).length + 1)
      }),
    )
  })
})
