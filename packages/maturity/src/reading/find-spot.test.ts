import { describe, expect, test } from 'vitest'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { findSpot, type SpotAddress } from './find-spot.ts'

const toy = readInstrument('toy')
const pathOf = (address: SpotAddress) => findSpot(toy, address)?.path

describe('a place in an instrument', () => {
  test('has a path from the index down', () => {
    expect(pathOf({ part: 'indicator', indicator: '1' })).toBe('INDEX/P/P1/1')
    expect(pathOf({ part: 'source', indicator: '1' })).toBe('INDEX/P/P1/1/source')
    expect(pathOf({ part: 'level', indicator: '1', level: 2 })).toBe('INDEX/P/P1/1/levels/2')
    expect(pathOf({ part: 'criterion', indicator: '1', criterion: '1.2.b' })).toBe(
      'INDEX/P/P1/1/levels/2/criteria/1.2.b',
    )
    expect(pathOf({ part: 'source', indicator: '1', level: 2, criterion: '1.2.b' })).toBe(
      'INDEX/P/P1/1/levels/2/criteria/1.2.b/source',
    )
  })

  test('may be what helps with an indicator, where it has such help', () => {
    const spbe2020 = readInstrument('spbe-2020')

    expect(findSpot(spbe2020, { part: 'mistakes', indicator: '22' })?.path).toBe(
      'INDEX/D3/A5/22/guidance/mistakes',
    )
    expect(findSpot(spbe2020, { part: 'documents', indicator: '22' })?.path).toBe(
      'INDEX/D3/A5/22/guidance/typicalDocuments',
    )
    expect(findSpot(spbe2020, { part: 'model', indicator: '22', level: 2 })).toBeUndefined()
    expect(findSpot(readInstrument('spbe-2018'), { part: 'purpose', indicator: '1' })).toBeUndefined()
  })

  test.each<SpotAddress>([
    { part: 'indicator', indicator: '99' },
    { part: 'indicator', indicator: '1', level: 2 },
    { part: 'level', indicator: '1' },
    { part: 'level', indicator: '1', level: 9 },
    { part: 'level', indicator: '1', level: 2, criterion: '1.2.b' },
    { part: 'criterion', indicator: '1' },
    { part: 'criterion', indicator: '2', criterion: '1.2.b' },
    { part: 'criterion', indicator: '1', level: 3, criterion: '1.2.b' },
    { part: 'source', indicator: '1', level: 2 },
  ])('%j is no place', (address) => {
    expect(findSpot(toy, address)).toBeUndefined()
  })
})
