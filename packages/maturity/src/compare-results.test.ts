import { describe, expect, test } from 'vitest'
import { compareResults } from './compare-results.ts'
import { indicatorsOf } from './indicators-of.ts'
import type { Instrument } from './instrument.ts'
import { scoreAssessment } from './score-assessment.ts'
import { readInstrument } from './testing/read-instrument-files.ts'

const spbe2020 = readInstrument('spbe-2020')
const scoreAllAt = (instrument: Instrument, level: number, changes = {}) => {
  const ratings = indicatorsOf(instrument).map(({ code }) => [code, level])
  return scoreAssessment(instrument, { ...Object.fromEntries(ratings), ...changes })
}

describe('two results', () => {
  test('are compared node by node, exactly and rounded', () => {
    const comparison = compareResults(scoreAllAt(spbe2020, 2), scoreAllAt(spbe2020, 2, { '32': 3 }))

    expect(comparison.comparable).toBe(true)
    expect(comparison.index.difference).toEqual({ exact: '11/400', rounded: '0.03', published: '0.03' })
    expect(comparison.nodes.A7?.difference).toEqual({ exact: '1/10', rounded: '0.10', published: '0.10' })
    expect(comparison.nodes.A8?.difference?.exact).toBe('0')
  })

  test('show a loss with its sign', () => {
    const { index } = compareResults(scoreAllAt(spbe2020, 3), scoreAllAt(spbe2020, 2))

    expect(index.difference).toEqual({ exact: '-1', rounded: '-1.00', published: '-1.00' })
  })

  test('tell also what a reader subtracts from the published figures', () => {
    const before = scoreAllAt(spbe2020, 2, { '1': 3 }) // 2.013, shown 2.01
    const after = scoreAllAt(spbe2020, 2, { '32': 3 }) // 2.0275, shown 2.03

    expect(compareResults(before, after).index.difference).toEqual({
      exact: '29/2000',
      rounded: '0.01',
      published: '0.02',
    })
  })

  test('have no difference where an answer is missing', () => {
    const { nodes } = compareResults(scoreAllAt(spbe2020, 2, { '1': null }), scoreAllAt(spbe2020, 2))

    expect(nodes['1']).toEqual({ before: null, after: { exact: '2', rounded: '2.00' }, difference: null })
  })

  test('of different editions are not comparable, and no difference is given', () => {
    const comparison = compareResults(scoreAllAt(readInstrument('spbe-2018'), 2), scoreAllAt(spbe2020, 3))

    expect(comparison).toEqual({
      comparable: false,
      index: { before: expect.anything(), after: expect.anything(), difference: null },
      nodes: {},
    })
  })
})
