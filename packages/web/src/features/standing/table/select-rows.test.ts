import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RankedRow } from '../../../lib/api/standing.ts'
import { type PublishedFilter, parsePublishedFilter } from './published-filter.ts'
import { selectRows as selectRowsBy } from './select-rows.ts'

const buildRow = (id: number, own: Partial<RankedRow> = {}): RankedRow => ({
  id,
  rank: id,
  institutionName: `Pemerintah Kota ${id}`,
  category: 'kota',
  province: 'Bali',
  groups: { D1: '2.5' },
  index: '3.00',
  predicate: 'Baik',
  possiblePredicates: [],
  own: false,
  ...own,
})
const levels = new Map(Object.entries({ Cukup: 2, Baik: 3 }))
const selectRows = (rows: readonly RankedRow[], filter: PublishedFilter) =>
  selectRowsBy(rows, filter, (name) => levels.get(name))
const idsOf = (rows: readonly RankedRow[]) => rows.map(({ id }) => id)

describe('the published table', () => {
  const rows = [
    buildRow(1, {
      rank: 3,
      category: 'kabupaten',
      groups: { D1: '10.0' },
      institutionName: 'Pemerintah Kab. Bandung',
    }),
    buildRow(2, {
      rank: 1,
      groups: { D1: null },
      institutionName: 'Pemerintah Kota Bandung',
      predicate: 'Cukup',
    }),
    buildRow(3, { rank: null, groups: { D1: '9.5' }, province: null }),
  ]

  test('stands by rank, those without one last', () => {
    expect(idsOf(selectRows(rows, {}))).toEqual([2, 1, 3])
    expect(idsOf(selectRows(rows, { arah: 'turun' }))).toEqual([1, 2, 3])
  })

  test('is filtered by every word of its sentence', () => {
    expect(idsOf(selectRows(rows, { kategori: 'kabupaten' }))).toEqual([1])
    expect(idsOf(selectRows(rows, { provinsi: 'Bali', predikat: 'Cukup' }))).toEqual([2])
    expect(idsOf(selectRows(rows, { cari: 'bandung KOTA' }))).toEqual([2])
  })

  test('sorts printed values as numbers, not as texts', () => {
    expect(idsOf(selectRows(rows, { urut: 'D1' }))).toEqual([1, 3, 2])
  })

  test('sorts the index as printed and predicates by their level, the highest first', () => {
    const printed = [
      buildRow(1, { index: '2.59', predicate: 'Cukup' }),
      buildRow(2, { index: null, predicate: null }),
      buildRow(3, { index: '10.00', predicate: 'Baik' }),
      buildRow(4, { index: '2.6', predicate: 'Baik' }),
      buildRow(5, { index: '1.00', predicate: 'Lainnya' }),
    ]

    expect(idsOf(selectRows(printed, { urut: 'indeks' }))).toEqual([3, 4, 1, 5, 2])
    expect(idsOf(selectRows(printed, { urut: 'predikat' }))).toEqual([3, 4, 1, 5, 2])
    expect(idsOf(selectRows(printed, { urut: 'predikat', arah: 'turun' }))).toEqual([5, 1, 3, 4, 2])
  })

  test('loses and repeats nobody, whatever it is sorted by', () => {
    const any = fc.record({
      urut: fc.option(fc.constantFrom('nama', 'provinsi', 'indeks', 'predikat', 'D1', 'tak dikenal'), {
        nil: undefined,
      }),
      arah: fc.option(fc.constant('turun' as const), { nil: undefined }),
    })
    const value = fc.option(fc.integer({ min: 100, max: 500 }).map((units) => (units / 100).toFixed(2)))
    fc.assert(
      fc.property(any, fc.array(value), (filter, values) => {
        const table = values.map((D1, id) => buildRow(id, { groups: { D1 } }))

        expect(idsOf(selectRows(table, filter)).toSorted((a, b) => a - b)).toEqual(idsOf(table))
      }),
    )
  })
})

test('an address is read strictly', () => {
  const nothing = {
    kategori: undefined,
    provinsi: undefined,
    predikat: undefined,
    cari: undefined,
    urut: undefined,
  }
  expect(parsePublishedFilter({ terbitan: 'x', kategori: ['a'], arah: 'naik' })).toEqual({
    ...nothing,
    terbitan: undefined,
    arah: undefined,
  })
  expect(parsePublishedFilter({ terbitan: 2023, cari: 13 })).toMatchObject({ terbitan: 2023, cari: '13' })
})
