import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actions, ruleOf } from './actions.ts'
import { duties } from './duties.ts'
import { actsAs, isByLetter, isMinistrysHere, recordingRoles } from './for-ministry.ts'
import { actionsIn, may } from './may.ts'
import { memberRoles } from './roles.ts'
import { states } from './rule.ts'

const published = { institutionId: 'here', assessmentId: 'this', state: 'published' } as const
const inCharge = { institutionId: 'here', role: 'person_in_charge' } as const
const operator = { institutionId: 'here', role: 'national_operator' } as const

test('who is judged publishes, corrects and reports nothing where somebody operates for the ministry, and by its letters elsewhere', () => {
  for (const action of ['correct_result', 'issue_report'] as const) {
    expect(may([inCharge], action, published), action).toBe(false)
    expect(isMinistrysHere([inCharge], action, published), action).toBe(true)
    expect(may([{ ...inCharge, withoutMinistry: true }], action, published), action).toBe(true)
    expect(isMinistrysHere([{ ...inCharge, withoutMinistry: true }], action, published), action).toBe(false)
  }
})

test('a page offers nobody what is left to the ministry', () => {
  expect(actionsIn([inCharge], 'here')).not.toContain('publish_result')
  expect(actionsIn([{ ...inCharge, withoutMinistry: true }], 'here')).toContain('publish_result')
})

test('that nobody operates for the ministry elsewhere opens nothing here', () => {
  const elsewhere = { ...inCharge, institutionId: 'elsewhere', withoutMinistry: true }

  expect(may([inCharge, elsewhere], 'correct_result', published)).toBe(false)
})

test('who is of the ministry too acts for it, and is asked for no letter', () => {
  const both = [{ ...inCharge, withoutMinistry: true }, operator]
  const order = ['national_operator', 'person_in_charge'] as const

  expect(actsAs(order, both, { action: 'correct_result', ...published })).toBe('national_operator')
  expect(isByLetter(both, 'correct_result', published)).toBe(false)
  expect(isByLetter([{ ...inCharge, withoutMinistry: true }], 'correct_result', published)).toBe(true)
  expect(actsAs(order, [inCharge], { action: 'correct_result', ...published })).toBeUndefined()
})

test('the ministry coming takes from who would record its letters what is its own, and nothing else from anybody', () => {
  const assigned = duties.map((duty) => ({ assessmentId: 'this', duty, indicatorCodes: null }))
  const [anyRole, anyAction] = [fc.constantFrom(...memberRoles), fc.constantFrom(...actions)]
  fc.assert(
    fc.property(anyRole, anyAction, fc.constantFrom(...states), (role, action, state) => {
      const about = { institutionId: 'here', assessmentId: 'this', state, isOwn: true }
      const held = { institutionId: 'here', role, assigned }
      const without = may([{ ...held, withoutMinistry: true }], action, about)
      const { byLetter, untilMinistry } = ruleOf(action)
      expect(may([held], action, about)).toBe(without && !(untilMinistry && byLetter.includes(role)))
    }),
    { numRuns: 500 },
  )
})

test('whoever records letters is one who may do it, and the ministry or who judges may as well', () => {
  for (const action of actions) {
    const { byLetter, roles, untilMinistry } = ruleOf(action)
    expect(
      byLetter.every((role) => roles.includes(role)),
      action,
    ).toBe(true)
    if (untilMinistry) expect(roles.length, action).toBeGreaterThan(byLetter.length)
  }
  expect(recordingRoles).toEqual(['person_in_charge', 'administrator'])
})
