import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conflictEffects, conflictKinds, conflictRules } from './conflict-rules.ts'
import { type AssessorTie, findConflicts, isBarred, mustBeDeclared } from './find-conflicts.ts'
import { type ChosenConflictRule, conflictRulesOf, refuseConflictRules } from './round-conflict-rules.ts'

const on = '2026-09-01'
const institutionId = 'kota-contoh'
const chosen = (rule: Partial<ChosenConflictRule>): ChosenConflictRule => ({
  ...{ kind: 'advised_institution', effect: 'blocks', monthsAfterEnd: null },
  ...rule,
})

describe('the rules of a round', () => {
  test('are those that are known where it chose nothing, and each that it chose says that it is its own', () => {
    expect(conflictRulesOf([])).toEqual(conflictRules)

    const rules = conflictRulesOf([chosen({})])
    expect(rules.find(({ kind }) => kind === 'advised_institution')).toMatchObject({
      ...{ effect: 'blocks', basis: 'round' },
    })
    expect(rules.filter(({ basis }) => basis === 'round')).toHaveLength(1)
  })

  test('that only repeat what is known rest on its text and not on the round', () => {
    const known = conflictRules.map(({ kind, effect, monthsAfterEnd }) => ({ kind, effect, monthsAfterEnd }))
    expect(conflictRulesOf(known)).toEqual(conflictRules)
  })

  test('let a tie that ended count for the months that the round says, and not a day longer', () => {
    const rules = conflictRulesOf([chosen({ kind: 'previous_employer', monthsAfterEnd: 24 })])
    const worked = (until: string): AssessorTie => ({ kind: 'employment', institutionId, from: null, until })

    expect(isBarred(findConflicts([worked('2024-09-01')], { institutionId, on, rules }))).toBe(true)
    expect(findConflicts([worked('2024-08-31')], { institutionId, on, rules })).toEqual([])
  })

  test('are refused where they are weaker than a text, or would do nothing, or are said twice', () => {
    expect(refuseConflictRules([chosen({})])).toBeUndefined()
    expect(refuseConflictRules([chosen({ kind: 'own_institution', effect: 'must_be_declared' })])).toBe(
      'weaker_than_text',
    )
    expect(refuseConflictRules([chosen({ kind: 'family', effect: 'shown' })])).toBe('weaker_than_text')
    expect(refuseConflictRules([chosen({ kind: 'own_institution', monthsAfterEnd: 12 })])).toBe('never_ends')
    expect(refuseConflictRules([chosen({ kind: 'previous_employer' })])).toBe('period_missing')
    expect(refuseConflictRules([chosen({}), chosen({ effect: 'shown' })])).toBe('named_twice')
  })
})

const day = fc.constantFrom(
  '2014-01-01',
  '2024-02-29',
  '2025-08-31',
  '2026-08-31',
  '2026-09-01',
  '2030-01-01',
)
const anyTie: fc.Arbitrary<AssessorTie> = fc.record({
  kind: fc.constantFrom<AssessorTie['kind']>(
    ...(['employment', 'family', 'affiliation', 'outside_work', 'advised_institution'] as const),
  ),
  institutionId: fc.constantFrom(institutionId, 'kota-lain'),
  from: fc.option(day),
  until: fc.option(day),
})
const anyChoice = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom(...conflictKinds),
    effect: fc.constantFrom(...conflictEffects),
    monthsAfterEnd: fc.option(fc.integer({ min: 1, max: 120 })),
  }),
  { selector: ({ kind }) => kind },
)

/** Of each kind what is stricter of the two, in what it does and in how long it counts. */
function together(one: readonly ChosenConflictRule[], other: readonly ChosenConflictRule[]) {
  const of = (rules: readonly ChosenConflictRule[], kind: ChosenConflictRule['kind']) =>
    conflictRulesOf(rules).find((rule) => rule.kind === kind)
  return conflictKinds.map((kind): ChosenConflictRule => {
    const pair = [of(one, kind), of(other, kind)]
    const rank = Math.max(...pair.map((rule) => conflictEffects.indexOf(rule?.effect ?? 'shown')))
    const months = Math.max(...pair.map((rule) => rule?.monthsAfterEnd ?? 0))
    return { kind, effect: conflictEffects[rank] ?? 'blocks', monthsAfterEnd: months === 0 ? null : months }
  })
}

test('a stricter rule never allows what a looser one forbids, and never drops what a looser one wants explained', () => {
  fc.assert(
    fc.property(fc.array(anyTie), anyChoice, anyChoice, (ties, loose, other) => {
      const found = (rules: readonly ChosenConflictRule[]) =>
        findConflicts(ties, { institutionId, on, rules: conflictRulesOf(rules) })
      const looser = found(loose)
      const stricter = found(together(loose, other))

      if (isBarred(looser)) expect(isBarred(stricter)).toBe(true)
      if (mustBeDeclared(looser)) expect(isBarred(stricter) || mustBeDeclared(stricter)).toBe(true)
    }),
  )
})

test('whatever a round chose, what a text forbids or wants explained stays so', () => {
  fc.assert(
    fc.property(fc.array(anyTie), anyChoice, (ties, chosenOnes) => {
      const asked = { institutionId, on }
      const known = findConflicts(ties, { ...asked, rules: conflictRules })
      const ofRound = findConflicts(ties, { ...asked, rules: conflictRulesOf(chosenOnes) })

      if (isBarred(known)) expect(isBarred(ofRound)).toBe(true)
      if (mustBeDeclared(known)) expect(isBarred(ofRound) || mustBeDeclared(ofRound)).toBe(true)
    }),
  )
})
