import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actions, ruleOf } from './actions.ts'
import { actionsIn, may } from './may.ts'
import { memberRoles } from './roles.ts'
import { actionsOfScopes, limitTo, tokenScopeNames } from './token-scopes.ts'

const anyHeld = fc.array(
  fc.record({
    institutionId: fc.constantFrom('here', 'elsewhere'),
    role: fc.constantFrom(...memberRoles),
  }),
  { maxLength: 5 },
)
const anyScopes = fc.uniqueArray(fc.constantFrom(...tokenScopeNames), { minLength: 1 })
const anyAction = fc.constantFrom(...actions.filter((action) => ruleOf(action).scope !== 'everyone'))
const anySubject = fc.record({
  institutionId: fc.constantFrom('here', 'elsewhere'),
  state: fc.constantFrom('filling', 'withdrawn'),
  isOwn: fc.boolean(),
} as const)

test('a token may what its owner may and its scopes name: never more, never less', () => {
  fc.assert(
    fc.property(anyHeld, anyScopes, anyAction, anySubject, (held, scopes, action, subject) => {
      // A token of somebody who holds no role any more is not valid, and is refused before anybody asks.
      fc.pre(held.length > 0)
      const wanted = may(held, action, subject) && actionsOfScopes(scopes).includes(action)
      expect(may(limitTo(held, scopes), action, subject)).toBe(wanted)
    }),
  )
})

test('a role that ends takes what it gave from the token too', () => {
  fc.assert(
    fc.property(anyHeld, anyScopes, anyAction, anySubject, (held, scopes, action, subject) => {
      const [first, ...left] = held
      fc.pre(first !== undefined && left.length > 0)
      if (!may(left, action, subject)) expect(may(limitTo(left, scopes), action, subject)).toBe(false)
    }),
  )
})

test('what a program is told it may do is what the look-up allows', () => {
  fc.assert(
    fc.property(anyHeld, anyScopes, (held, scopes) => {
      const told = actionsIn(limitTo(held, scopes), 'here')
      expect(told.filter((action) => !actionsOfScopes(scopes).includes(action))).toEqual([])
      expect(told.filter((action) => !actionsIn(held, 'here').includes(action))).toEqual([])
    }),
  )
})

test('no scope keeps an account, makes tokens, manages people or reaches the installation', () => {
  const reached = actionsOfScopes(tokenScopeNames)

  for (const never of [
    ...(['enter', 'keep_own_account', 'keep_own_tokens', 'oversee_tokens', 'manage_people'] as const),
    ...(['oversee_accounts', 'manage_backups', 'change_institution', 'manage_rounds'] as const),
    'manage_trust',
  ])
    expect(reached).not.toContain(never)
})

test('with every scope a token holds all of this and nothing else', () => {
  expect([...actionsOfScopes(tokenScopeNames)].toSorted()).toEqual([
    ...['judge_criteria', 'open_institution', 'rate', 'read_assessment', 'read_log', 'read_reference'],
    ...['read_result', 'read_stages', 'see_institution', 'see_own_account', 'set_target'],
    'write_explanation',
  ])
})
