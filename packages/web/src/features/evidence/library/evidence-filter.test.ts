import { expect, test } from 'vitest'
import { isNarrowed, parseEvidenceFilter, toQuery } from './evidence-filter.ts'

test('an address says which documents are shown, and the server is asked for just these', () => {
  const filter = parseEvidenceFilter({
    ...{ cari: 12, jenis: 'policy', keadaan: 'draft', terbaca: 'enacted', tahun: 2024 },
    ...{ indikator: '14', kerahasiaan: 'restricted', berlaku: 'segera', mirip: 'ya' },
  })
  expect(filter.cari).toBe('12')
  expect(toQuery(filter)).toEqual({
    ...{ kind: 'policy', status: 'draft', found: 'enacted', year: '2024', indicator: '14' },
    ...{ confidentiality: 'restricted', expiring: 'soon', alike: 'yes' },
  })
})

test('what an address says that we did not write is left out, never guessed', () => {
  const filter = parseEvidenceFilter({
    ...{
      cari: '  ',
      jenis: 'toString',
      keadaan: 'DRAFT',
      terbaca: [],
      tahun: '2024',
      berlaku: true,
      mirip: 'mungkin',
      lain: 1,
    },
  })
  expect(Object.values(filter).filter((part) => part !== undefined)).toEqual([])
  expect(isNarrowed(filter)).toBe(false)
})
