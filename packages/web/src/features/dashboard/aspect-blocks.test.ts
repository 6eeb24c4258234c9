import type { Group, InstrumentNode } from '@undagi/maturity'
import { describe, expect, it } from 'vitest'
import { aspectBlocks } from './aspect-blocks.ts'

const source = { document: 'uji', at: '' }
const group = (code: string, ...children: readonly InstrumentNode[]): Group => ({
  ...{ kind: 'group', code, name: code, shortName: code, weight: '1', source, children },
})
const indicator = (code: string): InstrumentNode => ({
  ...{ kind: 'indicator', code, name: code, shortName: code, weight: '1', source },
  ...{ capability: 'process', criteriaStatus: 'names_only', levels: [] },
})
const codes = (root: Group) =>
  aspectBlocks(root).map(({ domain, aspects }) => [domain?.code ?? null, aspects.map(({ code }) => code)])

describe('the rows of Beranda', () => {
  it('put the aspects of a domain beside it', () => {
    const root = group(
      'akar',
      group('D1', group('A1', indicator('1'))),
      group('D2', group('A2', indicator('2')), group('A3')),
    )

    expect(codes(root)).toEqual([
      ['D1', ['A1']],
      ['D2', ['A2']],
    ])
  })

  it('know no domain in an edition whose aspects stand right under the index', () => {
    expect(codes(group('akar', group('A1', indicator('1')), group('A2', indicator('2'))))).toEqual([
      [null, ['A1']],
      [null, ['A2']],
    ])
  })

  it('take the whole tree as one aspect where indicators stand right under the index', () => {
    expect(codes(group('akar', indicator('1')))).toEqual([[null, ['akar']]])
  })
})
