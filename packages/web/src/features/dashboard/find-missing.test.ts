import type { Indicator, Instrument } from '@undagi/maturity'
import { describe, expect, it } from 'vitest'
import type { Assessment, IndicatorRow } from '../../lib/api/contract.ts'
import { findMissing } from './find-missing.ts'

const source = { document: 'uji', at: '' }
const buildIndicator = (code: string, criteriaStatus: Indicator['criteriaStatus']): Indicator => ({
  ...{
    kind: 'indicator',
    code,
    name: `Indikator ${code}`,
    shortName: `Indikator ${code}`,
    weight: '1',
    source,
  },
  ...{ capability: 'process', criteriaStatus },
  levels: [1, 2].map((level) => ({
    level,
    name: `Tingkat ${level}`,
    requires: level === 2 ? [1] : [],
    criteria: [{ code: `${code}.${level}.a`, text: '', rule: { kind: 'judgement', question: '' }, source }],
  })),
})

const root: Instrument['root'] = {
  ...{ kind: 'group', code: 'akar', name: 'Uji', shortName: 'Uji', weight: '100', source },
  children: [buildIndicator('1', 'complete'), buildIndicator('2', 'names_only')],
}
const instrument: Instrument = {
  ...{ id: 'uji', revision: 1, name: 'Uji', shortName: 'Uji', sources: {}, levelNames: {}, conversions: {} },
  inForce: { from: null, to: null, source },
  scale: { min: 1, max: 2, values: 'integer', source },
  unanswered: { countsAs: '0', source },
  rounding: { decimals: 2, mode: 'half_up', source },
  boundary: { years: {}, otherwise: { rule: 'unrounded', known: false }, source },
  predicates: [{ name: 'Kurang', min: '1', level: 1, source }],
  root,
}

const buildRow = (code: string, own: Partial<IndicatorRow>): IndicatorRow => ({
  ...{ code, value: null, reason: null, metCriteria: [], version: 1 },
  ...{ previousValue: null, previousOwnValue: null, previousIsOfficial: false },
  ...{ changedByName: null, changedAt: null, hasFacts: true, hasAnalysis: true, openBlanks: 0 },
  ...own,
})
const missing = (...indicators: IndicatorRow[]) => {
  const assessment: Pick<Assessment, 'indicators'> = { indicators }
  return findMissing(instrument, assessment)
}

describe('what an assessment still lacks', () => {
  it('names the indicators without a value, also one the server has no row for', () => {
    expect(missing(buildRow('1', {})).unanswered).toEqual(['1', '2'])
  })

  it('names a value above or below what the ticked criteria support', () => {
    const claimed = missing(buildRow('1', { value: '2', metCriteria: ['1.1.a'] }))

    expect(claimed.unsupported).toEqual([{ code: '1', name: 'Indikator 1', value: '2', supported: 1 }])
    expect(missing(buildRow('1', { value: '1' })).unsupported[0]?.supported).toBeNull()
    expect(missing(buildRow('1', { value: '1', metCriteria: ['1.1.a'] })).unsupported).toEqual([])
  })

  it('says nothing about criteria that are not written down yet', () => {
    expect(missing(buildRow('2', { value: '2' })).unsupported).toEqual([])
  })

  it('names a value without facts or without analysis', () => {
    const rows = [
      buildRow('1', { value: '1', hasFacts: false }),
      buildRow('2', { value: '2', hasAnalysis: false }),
    ]

    expect(missing(...rows).unexplained).toEqual(['1', '2'])
  })

  it('names a value whose texts have open blanks', () => {
    expect(missing(buildRow('1', { value: '1', openBlanks: 3 })).unexplained).toEqual(['1'])
    expect(missing(buildRow('1', { value: '1' })).unexplained).toEqual([])
  })
})
