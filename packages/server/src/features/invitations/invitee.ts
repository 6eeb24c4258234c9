import type { Membership } from '../../platform/database/actor.ts'

export type Role = Membership['role']

/** Somebody to invite, with the roles to give. */
export interface Invitee {
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
}

/** For how long; null: from the acceptance on, until somebody ends it. */
export interface Term {
  readonly memberFrom: Date | null
  readonly memberTo: Date | null
}

type InviteeProblemCode =
  | 'name_missing'
  | 'name_too_long'
  | 'email_missing'
  | 'email_malformed'
  | 'email_repeated'
  | 'role_missing'
  | 'role_unknown'
  | 'already_member'
  | 'already_invited'
  | 'too_many_rows'

export interface InviteeProblem {
  readonly field: 'name' | 'email' | 'roles'
  readonly code: InviteeProblemCode
  /** One Indonesian sentence: what is wrong and what to do. */
  readonly message: string
  /** The line of the list that has the same address. */
  readonly otherLine?: number
}
