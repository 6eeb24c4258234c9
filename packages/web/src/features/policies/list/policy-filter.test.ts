import { expect, test } from 'vitest'
import type { PolicySummary } from '../../../lib/api/contract.ts'
import { filterPolicies, parsePolicyFilter } from './policy-filter.ts'

const policy = (extras: Partial<PolicySummary>): PolicySummary => ({
  ...{ id: 'a', kind: 'head_regulation', subject: 'Arsitektur SPBE', number: '12 Tahun 2024' },
  ...{ state: 'enacted', since: '2024-03-14', isInForce: true, inForceOn: '2024-03-14', readyOn: null },
  ...{ enactedOn: '2024-03-14', promulgatedOn: null, reviewDueOn: null, review: 'none' },
  officers: [{ unitId: null, name: 'Bagian Hukum', duty: '' }],
  carries: [{ editionId: 'spbe-2020', indicatorCode: '1', criterionCode: null }],
  ...extras,
})
const all = [
  policy({}),
  policy({ id: 'b', kind: 'decree', state: 'draft', enactedOn: null, number: null, carries: [] }),
  policy({ id: 'c', state: 'amended', subject: 'Peta Rencana', review: 'lapsed' }),
]
const found = (search: Record<string, unknown>) =>
  filterPolicies(all, parsePolicyFilter(search)).map(({ id }) => id)

test('the register is filtered by kind, state, year, carried indicator, review and words together', () => {
  expect(found({})).toEqual(['a', 'b', 'c'])
  expect(found({ jenis: 'sk' })).toEqual(['b'])
  expect(found({ keadaan: 'ditetapkan' })).toEqual(['a', 'c'])
  expect(found({ tahun: 2024, indikator: 1, cari: 'hukum arsitektur' })).toEqual(['a'])
  expect(found({ tinjau: 'lewat' })).toEqual(['c'])
})

test('what an address says wrongly leaves nothing out', () => {
  expect(found({ jenis: 'toString', keadaan: 'siap', tahun: 'dua', tinjau: 1 })).toEqual(['a', 'b', 'c'])
})
