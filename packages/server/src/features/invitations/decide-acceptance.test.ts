import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Acceptor, decideAcceptance } from './decide-acceptance.ts'
import { expiryOf, invitationStateAt } from './invitation-state.ts'

const email = fc.constantFrom('rina@contoh.go.id', 'dedi@contoh.go.id')
const offer = fc.record({
  state: fc.constantFrom('open' as const, 'accepted' as const, 'expired' as const),
  email,
  hasAccount: fc.boolean(),
})
const acceptor = fc.oneof(
  fc.constant<Acceptor>({ kind: 'newcomer' }),
  email.map((each): Acceptor => ({ kind: 'signed_in', email: each })),
)

test('an invitation is granted only while open, and only to its own address', () => {
  fc.assert(
    fc.property(offer, acceptor, (offered, who) => {
      const isOwn = who.kind === 'signed_in' ? who.email === offered.email : !offered.hasAccount

      expect(decideAcceptance(offered, who) === 'granted').toBe(offered.state === 'open' && isOwn)
    }),
  )
})

test('nobody chooses a password for an address that has an account', () => {
  expect(
    decideAcceptance({ state: 'open', email: 'rina@contoh.go.id', hasAccount: true }, { kind: 'newcomer' }),
  ).toBe('account_exists')
})

const instant = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2026-12-31T00:00:00Z'),
  noInvalidDate: true,
})

test('it is open from the moment it is made until it expires, never later, unless something happened to it', () => {
  fc.assert(
    fc.property(instant, instant, fc.option(instant), (at, later, memberTo) => {
      fc.pre(memberTo === null || memberTo > at)
      const expiresAt = expiryOf({ memberTo, at })
      const untouched = { expiresAt, acceptedAt: null, revokedAt: null }

      expect(invitationStateAt(untouched, at)).toBe('open')
      expect(invitationStateAt(untouched, later)).toBe(later < expiresAt ? 'open' : 'expired')
      expect(invitationStateAt({ ...untouched, revokedAt: at }, later)).toBe('revoked')
      expect(invitationStateAt({ ...untouched, acceptedAt: at }, later)).toBe('accepted')
    }),
  )
})

test('it expires after two weeks, or with the role that it offers', () => {
  const at = new Date('2026-03-02T02:00:00Z')
  const soon = new Date('2026-03-05T02:00:00Z')

  expect(expiryOf({ memberTo: null, at })).toEqual(new Date('2026-03-16T02:00:00Z'))
  expect(expiryOf({ memberTo: soon, at })).toEqual(soon)
})
