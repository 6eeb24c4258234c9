import { ApiProblem } from '@undagi/api-client'

/** The invitation is no longer what the page shows: reading it again says what it is now. */
export function isStale(error: unknown): boolean {
  if (!(error instanceof ApiProblem)) return false
  return [
    'invitations.accepted',
    'invitations.expired',
    'invitations.link_not_valid',
    'invitations.account_exists',
  ].includes(error.problem.code)
}
