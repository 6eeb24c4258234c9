import { describe, expect, test } from 'vitest'
import { agreesWithCriteria } from './agrees-with-criteria.ts'
import type { Indicator } from './instrument.ts'

const source = { document: 'toy', at: 'halaman 1' }
const criterion = (code: string) =>
  ({ code, text: code, rule: { kind: 'judgement', question: code }, source }) as const

const indicator: Indicator = {
  kind: 'indicator',
  code: '1',
  name: 'Rak buku',
  shortName: 'Rak',
  weight: '100',
  capability: 'process',
  source,
  criteriaStatus: 'complete',
  levels: [
    { level: 1, name: 'Satu', requires: [], criteria: [criterion('1.1.a')] },
    { level: 2, name: 'Dua', requires: [1], criteria: [criterion('1.2.a')] },
  ],
}

describe('a value and the criteria that were met', () => {
  test('agree when the value is the level that the criteria support, however it is written', () => {
    expect(agreesWithCriteria(indicator, new Set(['1.1.a', '1.2.a']), '2')).toBe(true)
    expect(agreesWithCriteria(indicator, new Set(['1.1.a']), '1.0')).toBe(true)
  })

  test('disagree above, below, between two levels, and where the criteria support no level', () => {
    expect(agreesWithCriteria(indicator, new Set(['1.1.a']), '2')).toBe(false)
    expect(agreesWithCriteria(indicator, new Set(['1.1.a', '1.2.a']), '1')).toBe(false)
    expect(agreesWithCriteria(indicator, new Set(['1.1.a']), '1.5')).toBe(false)
    expect(agreesWithCriteria(indicator, new Set(), '1')).toBe(false)
  })

  test('cannot be compared without a value, or while the criteria are not written', () => {
    expect(agreesWithCriteria(indicator, new Set(['1.1.a']), null)).toBeNull()
    expect(agreesWithCriteria({ ...indicator, criteriaStatus: 'names_only' }, new Set(), '2')).toBeNull()
    expect(agreesWithCriteria({ ...indicator, criteriaStatus: 'unconfirmed' }, new Set(), '2')).toBeNull()
  })
})
