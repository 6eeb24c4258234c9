import { describe, expect, test } from 'vitest'
import { findNeighbours, groupsAbove, indicatorsOf } from './indicators-of.ts'
import { readInstrument } from './testing/read-instrument-files.ts'

const toy = readInstrument('toy')
const codes = (groups: readonly { readonly code: string }[]) => groups.map(({ code }) => code)

describe('the way through an instrument', () => {
  test('leads from an indicator up to the index, through as many levels as the edition has', () => {
    expect(codes(groupsAbove(toy, '1'))).toEqual(['P1', 'P', 'INDEX'])
    expect(codes(groupsAbove(readInstrument('pemdi-2026'), '1'))).toEqual(['A1', 'INDEX'])
  })

  test('an unknown code has no place in it', () => {
    expect(groupsAbove(toy, '99')).toEqual([])
  })

  test('the first has nothing before it, the last nothing after', () => {
    const indicators = indicatorsOf(toy)
    const [first, second] = indicators

    expect(findNeighbours(indicators, '1')).toEqual({ previous: undefined, next: second })
    expect(findNeighbours(indicators, second?.code ?? '').previous).toBe(first)
    expect(findNeighbours(indicators, indicators.at(-1)?.code ?? '').next).toBeUndefined()
    expect(findNeighbours(indicators, '99')).toEqual({ previous: undefined, next: undefined })
  })
})
