import type { GivenRole } from '@undagi/permissions'

/** What an administrator can give. */
export type Role = GivenRole

/** Somebody to invite, with the roles to give. */
export interface Invitee {
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  /** Of those of the roles that are a unit's. */
  readonly unitId: string | null
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
  | 'email_look_alike'
  | 'email_repeated'
  | 'role_missing'
  | 'role_unknown'
  | 'unit_missing'
  | 'unit_unknown'
  | 'end_missing'
  | 'already_member'
  | 'already_invited'
  | 'too_many_rows'

export interface InviteeProblem {
  readonly field: 'name' | 'email' | 'roles' | 'unit' | 'validTo'
  readonly code: InviteeProblemCode
  /** One Indonesian sentence: what is wrong and what to do. */
  readonly message: string
  /** The line of the list that has the same address. */
  readonly otherLine?: number
}
