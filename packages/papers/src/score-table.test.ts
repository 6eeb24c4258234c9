import type { NodeScore, ScoreResult } from '@undagi/maturity'
import { describe, expect, it } from 'vitest'
import { scoreTableSchema, toScoreTable } from './score-table.ts'

const node = (overrides: Partial<NodeScore> & Pick<NodeScore, 'code' | 'kind'>): NodeScore => ({
  ...{ name: overrides.code, weight: '100', value: null, contribution: '0', children: [] },
  ...{ answered: 0, indicators: 1 },
  ...overrides,
})

const result: ScoreResult = {
  instrument: { id: 'toy', revision: 1 },
  index: { exact: '6091/2000', rounded: '3.05' },
  predicate: { name: 'Baik', level: 3, rule: 'unrounded', ruleKnown: true, otherwise: null },
  rootCode: 'INDEX',
  missing: ['2'],
  nodes: {
    INDEX: node({ code: 'INDEX', kind: 'group', children: ['A1'], answered: 1, indicators: 2 }),
    A1: node({
      ...{ code: 'A1', kind: 'group', name: 'Layanan', weight: '10/3', children: ['1', '2'] },
      value: { exact: '17/11', rounded: '1.55' },
    }),
    '1': node({ code: '1', kind: 'indicator', weight: '13/10', value: { exact: '4', rounded: '4.00' } }),
    '2': node({ code: '2', kind: 'indicator', weight: '13/10' }),
  },
}

describe('the table of a result', () => {
  it('lists every group and indicator below it, with the figures that the score gave', () => {
    expect(toScoreTable(result)).toMatchObject({
      index: '3.05',
      answered: 1,
      indicators: 2,
      rows: [
        { code: 'A1', depth: 1, weight: '3.33', value: '1.55' },
        { code: '1', depth: 2, weight: '1.30', value: '4' },
        { code: '2', depth: 2, weight: '1.30', value: null },
      ],
    })
  })

  it('names the other predicate only where nobody knows by which rule the index is held', () => {
    const onThreshold = { ...result.predicate, name: 'Kurang', otherwise: 'Cukup' }
    const tableOf = (ruleKnown: boolean) =>
      toScoreTable({ ...result, predicate: { ...onThreshold, ruleKnown } }).predicate

    expect(tableOf(true)).toEqual({ name: 'Kurang', level: 3, otherwise: null })
    expect(tableOf(false)).toEqual({ name: 'Kurang', level: 3, otherwise: 'Cukup' })
  })

  it('is what the papers take', () => {
    expect(scoreTableSchema.safeParse(toScoreTable(result)).success).toBe(true)
  })
})
