import { describe, expect, test } from 'vitest'
import type { Rule } from '../rule.ts'
import { buildDocument, buildFacts } from '../testing/build-facts.ts'
import { compareEffort, type Effort, effortNames } from './effort.ts'
import { effortOfRule } from './effort-of-rule.ts'
import type { DocumentFacts, EvidenceFacts } from './evidence-facts.ts'
import { prepareEvidence } from './prepare-evidence.ts'

const effortOf = (
  rule: Rule,
  documents: readonly DocumentFacts[] = [],
  overrides: Partial<EvidenceFacts> = {},
) => effortOfRule(rule, prepareEvidence(buildFacts({ documents, ...overrides })).forCriterion('1', '1.2.a'))

const policy: Rule = {
  kind: 'status',
  documents: ['policy', 'decree'],
  status: 'enacted',
  shows: ['signatory'],
}
const review: Rule = { kind: 'age', documents: ['review_minutes', 'review_report'], maxAgeMonths: 24 }
const record: Rule = { kind: 'status', documents: ['practice_record'], status: 'documented' }

/** A circular would do as well as a new policy. */
const derived: Rule = {
  kind: 'sequence',
  first: ['policy'],
  // biome-ignore lint/suspicious/noThenProperty: a word of the rule, never awaited
  then: ['policy', 'circular'],
  sameSubstance: true,
}

describe('what a step takes', () => {
  test.each([
    ['enact_policy', policy],
    ['hold_review', review],
    ['write_document', record],
    ['look', { kind: 'judgement', question: 'Apakah sesuai?' }],
    ['reach_units', { kind: 'coverage', extent: 'all', in: 'use' }],
    ['build_service', { kind: 'capability', evidence: ['screenshot'], shows: ['search'] }],
    ['outside_party', { kind: 'auditor', documents: ['audit_report'], auditors: ['external_certified'] }],
    ['hold_review', { kind: 'auditor', documents: ['audit_report'], auditors: ['internal'] }],
    ['write_document', derived],
    ['hold_review', { kind: 'any_of', rules: [policy, review] }],
    ['enact_policy', { kind: 'all_of', rules: [policy, review] }],
  ] satisfies [Effort, Rule][])('is %s for %j', (effort, rule) => {
    const units = { unitsInUse: { '1': { reached: 7, total: 31 } } }

    expect(effortOf(rule, [], units)).toBe(effort)
  })

  test('is to complete the file where only a signature is missing on it', () => {
    expect(effortOf(policy, [buildDocument({ marks: { signatory: 'absent' } })])).toBe('complete_file')
  })

  test('is to change the policy where its text binds too few units', () => {
    const rule: Rule = { kind: 'coverage', documents: ['policy'], extent: 'all', in: 'policy_text' }

    expect(effortOf(rule, [buildDocument({ unitsInText: 'some' })])).toBe('enact_policy')
  })

  test('grows from a look to an outside party', () => {
    const efforts: readonly Effort[] = [
      'outside_party',
      'enact_policy',
      'hold_review',
      'look',
      'complete_file',
    ]

    expect(efforts.toSorted(compareEffort)).toEqual([
      'look',
      'complete_file',
      'hold_review',
      'enact_policy',
      'outside_party',
    ])
    expect(Object.keys(effortNames)).toHaveLength(8)
  })
})
