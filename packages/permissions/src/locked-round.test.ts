import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actions, ruleOf } from './actions.ts'
import { duties } from './duties.ts'
import { goesOn, may } from './may.ts'
import { memberRoles } from './roles.ts'
import { states } from './rule.ts'

test('of a locked round nothing is filled in, asked of units, moved on or ruled, and all else goes on', () => {
  expect(actions.filter((action) => !goesOn(action, { isLocked: true }))).toEqual([
    ...['set_conflict_rules', 'set_boundary_rule'],
    ...['rate', 'judge_criteria', 'write_explanation', 'start_from_last_year', 'offer_evidence'],
    ...['move_edition', 'plan_contributions', 'ask_contributions', 'answer_contribution'],
    ...['confirm_contribution', 'consolidate_contributions'],
    ...['send_for_verification', 'verify_assessment', 'return_assessment', 'submit_assessment'],
    ...['reopen_assessment', 'open_stage', 'return_to_assessors', 'publish_result'],
  ])
})

test('a lock gives nobody anything, and takes what stops from everybody and nothing else from anybody', () => {
  const anyHeld = fc.record({
    institutionId: fc.constantFrom('here', 'elsewhere'),
    role: fc.constantFrom(...memberRoles),
    assigned: fc.uniqueArray(
      fc.record({
        assessmentId: fc.constantFrom('this', 'that'),
        duty: fc.constantFrom(...duties),
        indicatorCodes: fc.constantFrom(null, ['1'], ['2']),
      }),
      { maxLength: 2, selector: ({ duty }) => duty },
    ),
  })
  const subject = fc.record({
    institutionId: fc.constant('here'),
    assessmentId: fc.constantFrom('this', 'that'),
    state: fc.constantFrom(...states),
    indicatorCode: fc.constantFrom('1', '2'),
    isOwn: fc.boolean(),
  })
  fc.assert(
    fc.property(
      fc.array(anyHeld, { maxLength: 4 }),
      fc.constantFrom(...actions),
      subject,
      (held, action, about) => {
        const open = may(held, action, about)
        expect(may(held, action, { ...about, isLocked: false })).toBe(open)
        expect(may(held, action, { ...about, isLocked: true })).toBe(open && !ruleOf(action).stopsWhenLocked)
      },
    ),
    { numRuns: 500 },
  )
})
