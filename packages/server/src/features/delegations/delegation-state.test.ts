import { expect, test } from 'vitest'
import { delegationStateAt } from './delegation-state.ts'

const at = new Date('2026-03-10T00:00:00Z')
const before = new Date('2026-03-01T00:00:00Z')
const after = new Date('2026-03-20T00:00:00Z')
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
  expect(delegationStateAt(delegation, { at, lends: true, awaitsSecondFactor: false })).toBe(state)
})

test('a delegation whose giver no longer fills in has lapsed', () => {
  expect(delegationStateAt(running, { at, lends: false, awaitsSecondFactor: false })).toBe('lapsed')
})

test('a delegation that only lacks the helper’s second factor says so, and not that its giver lost the role', () => {
  expect(delegationStateAt(running, { at, lends: false, awaitsSecondFactor: true })).toBe(
    'needs_second_factor',
  )
  const ended = { ...running, validTo: at }
  expect(delegationStateAt(ended, { at, lends: false, awaitsSecondFactor: true })).toBe('ended')
})
