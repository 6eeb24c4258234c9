import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findIndicator } from './indicators-of.ts'
import type { Indicator } from './instrument.ts'
import type { Rule } from './rule.ts'
import { countedCriteria, selfMetCriteria } from './self-met-criteria.ts'
import { supportedLevel } from './supported-level.ts'
import { readInstrument } from './testing/read-instrument-files.ts'

const rules = findIndicator(readInstrument('toy'), '1')
if (!rules) throw new Error('The toy has an indicator 1')
const policy = findIndicator(readInstrument('spbe-2020'), '1')
if (!policy) throw new Error('The edition of 2020 has an indicator 1')

test('the floor of the scale is met by an answer alone, whatever last round was', () => {
  expect(selfMetCriteria(withRule({ kind: 'floor' }), null)).toEqual(['x'])
  expect(selfMetCriteria(withRule({ kind: 'floor' }), '5')).toEqual(['x'])
})

describe('a criterion that binds only who had the level last round', () => {
  test('is met by itself for who was lower', () => {
    expect(selfMetCriteria(policy, '4')).toEqual(['1.1.a', '1.5.d', '1.5.e'])
    expect(selfMetCriteria(rules, '3.75')).toEqual(['1.1.a', '1.4.c'])
  })

  test('asks for its documents where the level was reached', () => {
    expect(selfMetCriteria(policy, '5')).toEqual(['1.1.a'])
    expect(selfMetCriteria(rules, '4')).toEqual(['1.1.a'])
  })

  test('is left to a person where last round has no value', () => {
    expect(selfMetCriteria(policy, null)).toEqual(['1.1.a'])
  })

  test('carries the level with the criteria that a person ticked', () => {
    const metCriteria = ['1.2.a', '1.2.b', '1.4.a', '1.4.b']
    const levelAfter = (previousValue: string | null) =>
      supportedLevel(rules, countedCriteria(rules, { metCriteria, previousValue })).level

    expect([levelAfter('3'), levelAfter('4'), levelAfter(null)]).toEqual([4, 2, 2])
  })

  test('alternatives are met by one that asks nothing, a list only when each asks nothing', () => {
    const kept: Rule = { kind: 'previous_level', level: 4, documents: [] }
    const open: Rule = { kind: 'judgement', question: 'Ya?' }

    expect(selfMetCriteria(withRule({ kind: 'any_of', rules: [open, kept] }), '3')).toEqual(['x'])
    expect(selfMetCriteria(withRule({ kind: 'all_of', rules: [open, kept] }), '3')).toEqual([])
    expect(selfMetCriteria(withRule({ kind: 'all_of', rules: [kept, kept] }), '3')).toEqual(['x'])
  })

  test('never takes back what a person ticked', () => {
    const codes = policy.levels.flatMap(({ criteria }) => criteria.map(({ code }) => code))
    fc.assert(
      fc.property(
        fc.subarray(codes),
        fc.constantFrom(null, '1', '2', '3', '4', '5'),
        (metCriteria, previousValue) => {
          const counted = countedCriteria(policy, { metCriteria, previousValue })
          expect(metCriteria.every((code) => counted.has(code))).toBe(true)
        },
      ),
    )
  })
})

function withRule(rule: Rule): Indicator {
  const source = { document: 'toy', at: '' }
  return {
    ...{ kind: 'indicator', code: 'x', name: 'x', shortName: 'x', weight: '1', source },
    ...{ capability: 'process', criteriaStatus: 'complete' },
    levels: [{ level: 1, name: 'x', requires: [], criteria: [{ code: 'x', text: '', rule, source }] }],
  }
}
