import type { Delegation, Held } from '@undagi/permissions'
import type { RequestTrail } from '../audit/request-trail.ts'

/** The person a transaction acts as, as `undagi.begin_request` found them from the session. */
export interface Actor {
  readonly personId: string
  readonly name: string
  readonly onBehalfOf: string | null
  readonly memberships: readonly Membership[]
  /** What colleagues have delegated to the person, in force at the request's instant. */
  readonly delegations: readonly HeldDelegation[]
}

export interface HeldDelegation extends Delegation {
  readonly id: string
  readonly giverId: string
  readonly giverName: string
}

export type Membership = Held

/** What a request brings: the session token and its own instant (tests set it). */
export interface RequestIdentity {
  /** Empty: none. */
  readonly token: string
  /** The digest of what a program brings instead of a session. */
  readonly apiToken?: string | undefined
  readonly at: Date
  /** What it leaves in the log; none: it is not a request of its own. */
  readonly trail?: RequestTrail | undefined
}

/** No such session or token, or it has expired: the answer is 401. */
export class SessionNotValid extends Error {
  override readonly name = 'SessionNotValid'
}
