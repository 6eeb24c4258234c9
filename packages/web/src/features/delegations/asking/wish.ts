import type { Helper, NewDelegation } from '../../../lib/api/contract.ts'

/** Whoever is no colleague yet. */
export const somebodyElse = 'lain'

/** What is written in the dialog so far. */
export interface Wish {
  /** Of a colleague; `somebodyElse`: name and address say who; empty: not chosen. */
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly codes: readonly string[]
  /** A day by the institution's clock. */
  readonly until: string
}

export function emptyWish(helpers: readonly Helper[]): Wish {
  return { personId: helpers.length === 0 ? somebodyElse : '', name: '', email: '', codes: [], until: '' }
}

export function toRecipient({ personId, name, email }: Wish): NewDelegation['to'] {
  return personId === somebodyElse ? { name: name.trim(), email: email.trim() } : { personId }
}
