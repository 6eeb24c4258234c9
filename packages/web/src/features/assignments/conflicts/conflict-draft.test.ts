import { describe, expect, test } from 'vitest'
import type { ConflictRule } from '../api/conflict-rules.ts'
import { effectsFrom, monthsLacking, toChosen, toDraft } from './conflict-draft.ts'

const rule = (kind: ConflictRule['kind'], leastEffect: ConflictRule['effect']): ConflictRule => ({
  ...{ kind, effect: leastEffect, leastEffect, monthsAfterEnd: null, basis: null, isOfRound: false },
})
const rules = [
  rule('own_institution', 'blocks'),
  rule('previous_employer', 'shown'),
  rule('family', 'must_be_declared'),
]

describe('the rules that one types', () => {
  test('offer nothing weaker than what a text says', () => {
    expect(rules.map(effectsFrom)).toEqual([
      ['blocks'],
      ['shown', 'must_be_declared', 'blocks'],
      ['must_be_declared', 'blocks'],
    ])
  })

  test('are sent only where they differ from the texts', () => {
    expect(toChosen(toDraft(rules), rules)).toEqual([])

    const draft = new Map(toDraft(rules)).set('previous_employer', { effect: 'blocks', months: ' 24 ' })
    expect(toChosen(draft, rules)).toEqual([
      { kind: 'previous_employer', effect: 'blocks', monthsAfterEnd: 24 },
    ])
  })

  test('lose their months where they are only shown', () => {
    const draft = new Map(toDraft(rules)).set('previous_employer', { effect: 'shown', months: '24' })
    expect(monthsLacking(draft)).toEqual([])
    expect(toChosen(draft, rules)).toEqual([])
  })

  test('say which months cannot be meant, and want some where the rule would do nothing without', () => {
    const typed = (months: string) =>
      monthsLacking(
        new Map(toDraft(rules))
          .set('previous_employer', { effect: 'blocks', months })
          .set('family', { effect: 'blocks', months }),
      )

    expect(typed('')).toEqual(['previous_employer'])
    for (const months of ['0', '121', '-3', '1,5', 'dua'])
      expect(typed(months), months).toEqual(['previous_employer', 'family'])
    expect(typed('120')).toEqual([])
  })
})
