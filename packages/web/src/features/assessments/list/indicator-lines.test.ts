import type { Indicator, Instrument } from '@undagi/maturity'
import { describe, expect, test } from 'vitest'
import type { IndicatorRow } from '../../../lib/api/contract.ts'
import { buildIndicator, buildInstrument } from '../testing/build-instrument.ts'
import { listByAspect } from './indicator-lines.ts'

const instrument: Instrument = buildInstrument()
const withoutCriteria: Indicator = buildIndicator('2', { criteria: false })

function buildRow(overrides: Partial<IndicatorRow> = {}): IndicatorRow {
  return {
    code: '1',
    value: '2',
    reason: null,
    metCriteria: ['1.2.a'],
    version: 1,
    changedByName: 'Rina',
    changedAt: '2022-09-03T06:32:00Z',
    ...{ previousValue: '1', previousOwnValue: '1', previousIsOfficial: false },
    hasFacts: true,
    hasAnalysis: false,
    openBlanks: 0,
    ...overrides,
  }
}

function lineOf(row: IndicatorRow) {
  return listByAspect(instrument, [row])[0]?.lines[0]
}

describe('the lines of the list', () => {
  test('every indicator stands under its aspect, rated or not', () => {
    const [aspect] = listByAspect(instrument, [])

    expect(aspect?.aspect.code).toBe('A1')
    expect(aspect?.lines.map(({ code, value }) => [code, value])).toEqual([
      ['1', null],
      ['2', null],
    ])
  })

  test('a value that the ticked criteria support agrees', () => {
    expect(lineOf(buildRow())).toMatchObject({ supported: 2, agrees: true, change: 'up' })
  })

  test('a criterion that binds only who had the level last year counts without a tick', () => {
    const [first, second, ...others] = buildIndicator('1').levels
    const [criterion] = second?.criteria ?? []
    if (!first || !second || !criterion) throw new Error('The indicator has a second level with a criterion')
    const rule = { kind: 'previous_level' as const, level: 2, documents: [] }
    const kept = { ...second, criteria: [{ ...criterion, rule }] }
    const binding = buildInstrument([{ ...buildIndicator('1'), levels: [first, kept, ...others] }])
    const lineAfter = (previousValue: string) =>
      listByAspect(binding, [buildRow({ metCriteria: [], previousValue })])[0]?.lines[0]

    expect(lineAfter('1')).toMatchObject({ supported: 2, agrees: true })
    expect(lineAfter('2')).toMatchObject({ supported: 1, agrees: false })
  })

  test('a claim above the criteria is told apart', () => {
    expect(lineOf(buildRow({ value: '3' }))).toMatchObject({ supported: 2, agrees: false })
  })

  test('where the edition has no criteria yet, nothing is held against the value', () => {
    const names = buildInstrument([withoutCriteria])

    expect(listByAspect(names, [buildRow({ code: '2' })])[0]?.lines[0]).toMatchObject({
      supported: null,
      agrees: null,
    })
  })

  test('without a value last year there is no change to tell', () => {
    expect(lineOf(buildRow({ previousValue: null }))?.change).toBeNull()
    expect(lineOf(buildRow({ previousValue: '2' }))?.change).toBe('same')
  })
})
