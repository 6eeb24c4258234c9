import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actions, ruleOf } from './actions.ts'
import { type AssignedTo, assignedRoles, isBlindOn } from './assignment.ts'
import { duties } from './duties.ts'
import { actionsIn, may } from './may.ts'
import { states } from './rule.ts'

const assessmentId = fc.constantFrom('of 2023', 'of 2024')
const code = fc.constantFrom('1', '2', '3')
const anyAssigned: fc.Arbitrary<AssignedTo> = fc.record({
  assessmentId,
  duty: fc.constantFrom(...duties),
  indicatorCodes: fc.option(fc.uniqueArray(code, { minLength: 1 })),
})
const anyRole = fc.constantFrom(...assignedRoles)
const anyAction = fc.constantFrom(...actions)
const anyState = fc.constantFrom(...states)
/** So that one who was asked finds out what, and says what ties them. */
const withoutAny = [
  'open_institution',
  'see_institution',
  'keep_own_tokens',
  'see_assignments',
  'see_own_assignments',
  'read_calendar',
  'declare_own_tie',
  'withdraw_delegation',
]

test('who judges from outside and was assigned nothing sees no content, and no document', () => {
  for (const role of assignedRoles)
    for (const held of [[{ institutionId: 'here', role }], [{ institutionId: 'here', role, assigned: [] }]]) {
      expect(actionsIn(held, 'here').filter((action) => !withoutAny.includes(action))).toEqual([])
      for (const state of states)
        expect(
          actions.filter(
            (action) =>
              !['everyone', 'signed_in'].includes(ruleOf(action).scope) &&
              !withoutAny.includes(action) &&
              may(held, action, { institutionId: 'here', assessmentId: 'of 2024', state, isOwn: true }),
          ),
        ).toEqual([])
    }
})

test('an assignment opens its own assessment and its own indicators, for its own duty, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.record({ role: anyRole, action: anyAction, state: anyState }),
      fc.array(anyAssigned, { maxLength: 3 }),
      fc.record({ assessmentId, indicatorCode: code }),
      ({ role, action, state }, assigned, where) => {
        const rule = ruleOf(action)
        fc.pre(rule.scope === 'assessment' && rule.duties !== null)
        const held = [{ institutionId: 'here', role, assigned }]
        if (!may(held, action, { institutionId: 'here', state, isOwn: true, ...where })) return
        const opening = assigned.filter(
          (each) =>
            each.assessmentId === where.assessmentId &&
            (each.indicatorCodes?.includes(where.indicatorCode) ?? true) &&
            rule.duties?.includes(each.duty),
        )
        expect(opening.length).toBeGreaterThan(0)
      },
    ),
  )
})

test('a further assignment never takes anything away', () => {
  fc.assert(
    fc.property(
      fc.record({ role: anyRole, action: anyAction, state: anyState }),
      fc.tuple(fc.array(anyAssigned, { maxLength: 3 }), anyAssigned),
      fc.record({ assessmentId, indicatorCode: code }),
      ({ role, action, state }, [assigned, further], where) => {
        const subject = { institutionId: 'here', state, isOwn: true, ...where }
        const mayWith = (list: readonly AssignedTo[]) =>
          may([{ institutionId: 'here', role, assigned: list }], action, subject)
        if (mayWith(assigned)) expect(mayWith([...assigned, further])).toBe(true)
      },
    ),
  )
})

test('of an assessment that is not named nobody from outside sees or judges anything', () => {
  fc.assert(
    fc.property(anyRole, anyAction, anyState, fc.array(anyAssigned), (role, action, state, assigned) => {
      fc.pre(ruleOf(action).scope === 'assessment')
      expect(may([{ institutionId: 'here', role, assigned }], action, { institutionId: 'here', state })).toBe(
        false,
      )
    }),
  )
})

test('who rates a second time judges nothing and does not see what was judged the first time', () => {
  const held = [
    {
      institutionId: 'here',
      role: 'external_assessor' as const,
      assigned: [{ assessmentId: 'of 2024', duty: 'second_rating' as const, indicatorCodes: ['1'] }],
    },
  ]
  const subject = { institutionId: 'here', assessmentId: 'of 2024', state: 'document_review' as const }

  expect(may(held, 'read_assessment', subject)).toBe(true)
  expect(may(held, 'read_evidence', subject)).toBe(true)
  expect(may(held, 'rate_second', { ...subject, indicatorCode: '1' })).toBe(true)
  expect(may(held, 'rate_second', { ...subject, indicatorCode: '2' })).toBe(false)
  expect([isBlindOn(held, 'of 2024'), isBlindOn(held, 'of 2023')]).toEqual([true, false])
  const ofTheFirst = ['judge_stage', 'read_unreleased', 'examine_evidence', 'overrule_finding'] as const
  for (const action of [...ofTheFirst, 'see_agreement', 'settle_pair', 'draw_sample'] as const)
    expect(may(held, action, subject), action).toBe(false)
})

test('who judges is not told what is rated a second time, nor how far the two agree', () => {
  const assigned = [{ assessmentId: 'of 2024', duty: 'judging' as const, indicatorCodes: null }]
  const held = [{ institutionId: 'here', role: 'external_assessor' as const, assigned }]
  const subject = { institutionId: 'here', assessmentId: 'of 2024', state: 'document_review' as const }

  expect(isBlindOn(held, 'of 2024')).toBe(false)
  for (const action of ['see_double_rating', 'rate_second', 'see_agreement', 'settle_pair'] as const)
    expect(may(held, action, subject), action).toBe(false)
})
