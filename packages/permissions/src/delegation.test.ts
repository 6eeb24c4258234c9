import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actions, ruleOf } from './actions.ts'
import { type Delegation, isInForce, lentActions, mayThrough } from './delegation.ts'
import { may } from './may.ts'
import { memberRoles } from './roles.ts'
import { states } from './rule.ts'

const instant = fc.integer({ min: 0, max: 40 })
const code = fc.constantFrom('1', '2', '3')
const anyDelegation: fc.Arbitrary<Delegation> = fc.record({
  institutionId: fc.constantFrom('here', 'elsewhere'),
  assessmentId: fc.constantFrom('this year', 'last year'),
  indicatorCodes: fc.uniqueArray(code, { minLength: 1 }),
  fromMs: instant,
  untilMs: instant,
  withdrawnMs: fc.option(instant),
  giverRoles: fc.uniqueArray(fc.constantFrom(...memberRoles), { maxLength: 3 }),
})
const anySubject = fc.record(
  {
    institutionId: fc.constantFrom('here', 'elsewhere'),
    assessmentId: fc.constantFrom('this year', 'last year'),
    indicatorCode: code,
    isOwn: fc.boolean(),
    state: fc.constantFrom(...states),
  },
  { requiredKeys: ['institutionId'] },
)
const anyAction = fc.constantFrom(...actions)

const ofAnAssessor: Delegation = {
  institutionId: 'here',
  assessmentId: 'this year',
  indicatorCodes: ['1', '2'],
  fromMs: 10,
  untilMs: 20,
  withdrawnMs: null,
  giverRoles: ['internal_assessor'],
}

test('a delegation never gives more than its giver has at that moment', () => {
  fc.assert(
    fc.property(anyDelegation, anyAction, anySubject, (delegation, action, subject) => {
      if (!mayThrough(delegation, action, subject)) return
      const { institutionId } = delegation
      const held = delegation.giverRoles.map((role) => ({ institutionId, role }))
      expect(may(held, action, subject)).toBe(true)
    }),
  )
})

test('a delegation whose giver lost every role gives nothing', () => {
  fc.assert(
    fc.property(anyDelegation, anyAction, anySubject, (delegation, action, subject) => {
      expect(mayThrough({ ...delegation, giverRoles: [] }, action, subject)).toBe(false)
    }),
  )
})

test('of an assessment it gives its own indicators, in its own round and institution, and nothing else', () => {
  fc.assert(
    fc.property(anyDelegation, anyAction, anySubject, (delegation, action, subject) => {
      if (!mayThrough(delegation, action, subject)) return
      expect(subject.institutionId).toBe(delegation.institutionId)
      if (ruleOf(action).scope !== 'assessment') return
      expect(subject.assessmentId).toBe(delegation.assessmentId)
      expect(delegation.indicatorCodes).toContain(subject.indicatorCode)
    }),
  )
})

test('of what others brought it lends no revising', () => {
  const here = { institutionId: 'here' }
  expect(mayThrough(ofAnAssessor, 'revise_own_evidence', { ...here, isOwn: true })).toBe(true)
  expect(mayThrough(ofAnAssessor, 'revise_own_evidence', { ...here, isOwn: false })).toBe(false)
  expect(mayThrough(ofAnAssessor, 'revise_own_evidence', here)).toBe(false)
  expect(mayThrough(ofAnAssessor, 'revise_evidence', { ...here, isOwn: true })).toBe(false)
})

test('outside its time, and once withdrawn, it is not in force', () => {
  fc.assert(
    fc.property(anyDelegation, instant, (delegation, at) => {
      const { fromMs, untilMs, withdrawnMs } = delegation
      const outside = at < fromMs || at >= untilMs || (withdrawnMs !== null && at >= withdrawnMs)
      expect(isInForce(delegation, at)).toBe(!outside)
    }),
  )
})

test('an assessor lends reading, rating, criteria, texts and proof; nobody can lend the right to delegate', () => {
  expect(lentActions(ofAnAssessor)).toEqual([
    'open_institution',
    'add_evidence',
    'revise_own_evidence',
    'read_assessment',
    'rate',
    'judge_criteria',
    'write_explanation',
    'read_offered_evidence',
    'offer_evidence',
  ])
  expect(ruleOf('delegate_filling').isLent).toBe(false)
  expect(ruleOf('overrule_finding').isLent).toBe(false)
  expect(ruleOf('examine_evidence').isLent).toBe(false)
})

test('who enters data lends no rating, and an administrator lends nothing that fills an indicator', () => {
  expect(lentActions({ ...ofAnAssessor, giverRoles: ['data_entry_officer'] })).toEqual([
    'open_institution',
    'add_evidence',
    'revise_own_evidence',
    'read_assessment',
    'write_explanation',
    'read_offered_evidence',
    'offer_evidence',
  ])
  expect(lentActions({ ...ofAnAssessor, giverRoles: ['administrator'] })).toEqual([
    'open_institution',
    'read_assessment',
  ])
})
