import { groupsAbove } from '@undagi/maturity'
import { describe, expect, test } from 'vitest'
import { buildInstrument } from '../testing/build-instrument.ts'
import { simulateEffect } from './simulate-effect.ts'

const instrument = buildInstrument()
const path = groupsAbove(instrument, '1')
const question = { instrument, ratings: { '1': '2', '2': '3' }, path, code: '1', year: 2022, ruled: null }

describe('the effect of a value before it is saved', () => {
  test('goes from the aspect up to the index', () => {
    const { rows } = simulateEffect({ ...question, value: '3', target: null })

    expect(rows.map(({ group, before, after }) => [group.code, before.rounded, after.rounded])).toEqual([
      ['A1', '2.50', '3.00'],
      ['INDEX', '2.50', '3.00'],
    ])
  })

  test('tells how far the target still is, and when it is reached', () => {
    expect(simulateEffect({ ...question, value: '3', target: '3' }).toTarget).toEqual({
      target: '3.00',
      before: '0.50',
      after: null,
    })
    expect(simulateEffect({ ...question, value: '3', target: null }).toTarget).toBeNull()
  })

  test('of the present value is nothing', () => {
    for (const { before, after } of simulateEffect({ ...question, value: '2', target: null }).rows)
      expect(after).toEqual(before)
  })
})
