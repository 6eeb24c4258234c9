import { expect, test } from 'vitest'
import { delegationStateAt } from './delegation-state.ts'

const at = new Date('2026-03-10T00:00:00Z')
const before = new Date('2026-03-01T00:00:00Z')
const after = new Date('2026-03-20T00:00:00Z')
const now = { at, lends: false, helperMayHelp: true, awaitsSecondFactor: false }
const waiting = { ...now, awaitsSecondFactor: true }
const open = { expiresAt: after, acceptedAt: null, revokedAt: null }
const running = { validFrom: before, validTo: after, withdrawnAt: null, delegateId: 'budi', invitation: null }

test.each([
  ['running', running],
  ['upcoming', { ...running, validFrom: after, validTo: new Date('2026-04-01T00:00:00Z') }],
  ['ended', { ...running, validTo: at }],
  ['withdrawn', { ...running, withdrawnAt: before }],
  ['waiting', { ...running, delegateId: null, invitation: open }],
  ['invitation_over', { ...running, delegateId: null, invitation: { ...open, expiresAt: at } }],
  ['invitation_over', { ...running, delegateId: null, invitation: { ...open, revokedAt: before } }],
] as const)('a delegation is %s', (state, delegation) => {
  expect(delegationStateAt(delegation, { ...now, lends: true })).toBe(state)
})

test('a delegation whose giver no longer fills in has lapsed', () => {
  expect(delegationStateAt(running, now)).toBe('lapsed')
})

test('a delegation that only lacks the helper’s second factor says so, and not that its giver lost the role', () => {
  expect(delegationStateAt(running, waiting)).toBe('needs_second_factor')
  const ended = { ...running, validTo: at }
  expect(delegationStateAt(ended, waiting)).toBe('ended')
})

test('a helper who is there no more, or judges the institution now, is named before the giver’s role', () => {
  expect(delegationStateAt(running, { ...now, helperMayHelp: false })).toBe('helper_gone')
  expect(delegationStateAt({ ...running, validTo: at }, { ...now, helperMayHelp: false })).toBe('ended')
})
