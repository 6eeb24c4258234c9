import { sourceOf } from '../../platform/http/network-of.ts'

/** So many attempts are free; each further one waits twice as long as the one before, and never longer than the cap. */
interface AttemptRule {
  readonly free: number
  readonly capSeconds: number
  /** After so long without one, everything is forgotten: nothing is locked for good. */
  readonly forgetSeconds: number
}

const minute = 60

const rules = {
  /** All attempts on one account, wherever they come from. */
  account: { free: 20, capSeconds: 15 * minute, forgetSeconds: 60 * minute },
  /** One network, whatever it tries: a whole office may sit behind it. */
  address: { free: 30, capSeconds: minute, forgetSeconds: 5 * minute },
  /** One account from one network: somebody who mistypes, or guesses. */
  pair: { free: 5, capSeconds: 15 * minute, forgetSeconds: 60 * minute },
  /** One account in a browser in which it has been signed in to before. */
  device: { free: 5, capSeconds: 15 * minute, forgetSeconds: 60 * minute },
} satisfies Record<string, AttemptRule>

export interface Attempt {
  readonly email: string
  readonly clientAddress: string
  /**
   * The browser, where the account has signed in with it before: it counts for itself alone. What strangers try elsewhere, or a
   * neighbour behind the same address, keeps nobody out there.
   */
  readonly knownDevice: string | undefined
}

export interface CountedKey {
  readonly key: string
  readonly rule: AttemptRule
}

/** What an attempt counts against, always in the same order: two that count at once never wait for each other. */
export function keysOf({ email, clientAddress, knownDevice }: Attempt): CountedKey[] {
  if (knownDevice !== undefined) return [{ key: `device ${knownDevice} ${email}`, rule: rules.device }]
  const network = sourceOf(clientAddress)
  return [
    { key: `account ${email}`, rule: rules.account },
    { key: `address ${network}`, rule: rules.address },
    { key: `pair ${network} ${email}`, rule: rules.pair },
  ]
}

/** What anybody may have tried on an account, wherever from: forgotten once its owner has proved the mailbox. */
export const accountKey = (email: string): CountedKey => ({ key: `account ${email}`, rule: rules.account })

/** Challenges for a passkey and errands to a provider, which whoever asks for gets. */
export const challengeKey = (clientAddress: string): CountedKey => ({
  key: `challenge ${sourceOf(clientAddress)}`,
  rule: { free: 60, capSeconds: minute, forgetSeconds: 5 * minute },
})

/**
 * Codes of a second factor, by the person whose password is known already. Whoever has learnt the password guesses within a
 * narrow measure where they are, and a wide one for all places together: the owner's own attempts stay free for long.
 */
export const secondFactorKeys = (userId: string, clientAddress: string): CountedKey[] => [
  {
    key: `factor ${userId}`,
    rule: { free: 40, capSeconds: 15 * minute, forgetSeconds: 60 * minute },
  },
  {
    key: `factor ${userId} ${sourceOf(clientAddress)}`,
    rule: { free: 5, capSeconds: 15 * minute, forgetSeconds: 60 * minute },
  },
]

/** Letters with a link to a new password, to one address. */
export const letterKey = (email: string): CountedKey => ({
  key: `letter ${email}`,
  rule: { free: 3, capSeconds: 60 * minute, forgetSeconds: 2 * 60 * minute },
})

/** Requests for such letters from one network. */
export const letterAddressKey = (clientAddress: string): CountedKey => ({
  key: `letters ${sourceOf(clientAddress)}`,
  rule: { free: 20, capSeconds: 15 * minute, forgetSeconds: 60 * minute },
})

/** The own password once more, within a session. */
export const reauthenticationKey = (userId: string): CountedKey => ({
  key: `again ${userId}`,
  rule: { free: 5, capSeconds: 15 * minute, forgetSeconds: 60 * minute },
})
