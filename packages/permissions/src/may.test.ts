import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actions, actionsOf, ruleOf } from './actions.ts'
import { duties } from './duties.ts'
import { actionsIn, may } from './may.ts'
import type { Action } from './permission-table.ts'
import { memberRoles } from './roles.ts'
import { states } from './rule.ts'

const anyRole = fc.constantFrom(...memberRoles)
const anyAction = fc.constantFrom(...actions)
/** Whoever comes from outside is assigned here, so that what a role allows is all that differs. */
const assigned = duties.map((duty) => ({ assessmentId: 'this one', duty, indicatorCodes: null }))
const anyHeld = fc.array(
  fc.record({
    institutionId: fc.constantFrom('here', 'elsewhere'),
    role: anyRole,
    assigned: fc.constant(assigned),
  }),
  { maxLength: 5 },
)
const here = { institutionId: 'here', assessmentId: 'this one', state: 'filling', isOwn: true } as const
/** In a state in which the action can be done at all. */
const wherever = (action: Action) => ({ ...here, state: ruleOf(action).states[0] ?? 'filling' })
const ofInstitution = actions.filter((action) => ['institution', 'assessment'].includes(ruleOf(action).scope))

test('somebody without a session may do only what everyone may', () => {
  const allowed = actions.filter((action) => may(null, action, here))

  expect(allowed).toEqual(['enter'])
})

test('a person without a role anywhere may do nothing in an institution', () => {
  const allowed = ofInstitution.filter((action) => may([], action, here))

  expect(allowed).toEqual([])
})

test('what one may is what the roles held there allow together, and nothing more', () => {
  fc.assert(
    fc.property(anyHeld, anyAction, (held, action) => {
      const alone = held.some((each) => may([each], action, here))
      const open = may([], action, here)
      expect(may(held, action, here)).toBe(alone || open)
    }),
  )
})

test('roles elsewhere never help here', () => {
  fc.assert(
    fc.property(anyHeld, fc.constantFrom(...ofInstitution), (held, action) => {
      const elsewhere = held.filter(({ institutionId }) => institutionId !== 'here')
      expect(may(elsewhere, action, here)).toBe(false)
    }),
  )
})

test('a further role never takes anything away', () => {
  fc.assert(
    fc.property(anyHeld, anyRole, anyAction, (held, role, action) => {
      if (!may(held, action, here)) return
      expect(may([...held, { institutionId: 'here', role, assigned }], action, here)).toBe(true)
    }),
  )
})

test('in a withdrawn round an assessment is nobody’s to see or to change', () => {
  const all = memberRoles.map((role) => ({ institutionId: 'here', role, assigned }))
  const ofAssessment = actions.filter((action) => ruleOf(action).scope === 'assessment')

  expect(ofAssessment.filter((action) => may(all, action, { ...here, state: 'withdrawn' }))).toEqual([])
  expect(ofAssessment.filter((action) => may(all, action, { institutionId: 'here' }))).toEqual([])
  expect(ofAssessment.filter((action) => may(all, action, wherever(action)))).toEqual(ofAssessment)
})

test('only who made a suggestion withdraws it', () => {
  const held = [{ institutionId: 'here', role: 'administrator' }] as const

  expect(may(held, 'withdraw_suggestion', { ...here, isOwn: false })).toBe(false)
  expect(may(held, 'withdraw_suggestion', here)).toBe(true)
})

test('what a page is told one may do is what the look-up allows, where the assessment stands right for it', () => {
  fc.assert(
    fc.property(anyHeld, fc.constantFrom(...ofInstitution), (held, action) => {
      expect(actionsIn(held, 'here').includes(action)).toBe(may(held, action, wherever(action)))
    }),
  )
})

test('an assessment has states and nothing else has: a state cannot be forgotten or have no effect', () => {
  for (const action of actions) {
    const { scope, states: inStates } = ruleOf(action)
    expect(inStates.length > 0, action).toBe(scope === 'assessment')
    expect(
      inStates.every((state) => states.includes(state)),
      action,
    ).toBe(true)
  }
})

test('who keeps the accounts gives no rating, and who reads from above changes none', () => {
  for (const role of ['administrator', 'head_of_institution', 'coordinator', 'external_assessor'] as const) {
    expect(actionsOf(role), role).not.toContain('rate')
    expect(actionsOf(role), role).not.toContain('judge_criteria')
    expect(actionsOf(role), role).not.toContain('write_explanation')
  }
})

test('the ministry’s operator assigns assessors, opens stages and publishes, and neither fills in, judges nor reads documents', () => {
  expect(actionsOf('national_operator')).toEqual([
    ...['open_institution', 'see_institution', 'see_assignments', 'assign_assessors'],
    ...['set_conflict_rules', 'plan_assignments'],
    ...['read_calendar', 'keep_calendar', 'keep_calendars', 'open_national_rounds'],
    ...['lock_round', 'set_boundary_rule'],
    ...['see_own_tasks', 'keep_own_reminders', 'oversee_tasks', 'remind_people'],
    ...['read_recommendations', 'record_recommendation', 'plan_recommendation'],
    ...['read_report', 'issue_report', 'write_report_words'],
    ...['read_stages', 'read_unreleased', 'open_stage'],
    ...['return_to_assessors', 'publish_result', 'correct_result', 'show_draft'],
    ...['see_double_rating', 'draw_sample', 'see_agreement', 'settle_pair', 'see_assessor_drift'],
    ...['read_interview', 'schedule_interview', 'invite_others', 'replace_signatory', 'set_objection_term'],
  ])
})
