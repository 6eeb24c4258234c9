import type { Criterion, Level } from '@undagi/maturity'
import { describe, expect, test } from 'vitest'
import { ownLevels } from './own-levels.ts'

const criterion = (rule: Criterion['rule']): Criterion => ({
  ...{ code: '1.1.a', text: 'Ada.', rule, source: { document: 'd', at: 'hlm. 1' } },
})
const level = (number: number, rule: Criterion['rule']): Level => ({
  ...{ level: number, name: String(number), requires: [], criteria: [criterion(rule)] },
})
const asks: Criterion['rule'] = { kind: 'judgement', question: 'Ada?' }
const indicator = { levels: [level(1, { kind: 'floor' }), level(2, asks), level(3, asks)] }

describe('the level that is read first', () => {
  test('is the one above what the institution has', () => {
    expect(ownLevels(indicator, '2')).toEqual({ current: 2, next: 3 })
    expect(ownLevels(indicator, '1.75')).toEqual({ current: 1, next: 2 })
  })

  test('is the lowest that asks for something while nobody has rated', () => {
    expect(ownLevels(indicator, null)).toEqual({ current: undefined, next: 2 })
  })

  test('is none where the highest is reached, or nothing is asked', () => {
    expect(ownLevels(indicator, '3').next).toBeUndefined()
    expect(ownLevels({ levels: [] }, null).next).toBeUndefined()
  })
})
