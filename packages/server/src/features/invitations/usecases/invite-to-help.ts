import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { lockMembers } from '../../people/people.usecases.ts'
import { expiryOf } from '../invitation-state.ts'
import { createInvitationToken, hashInvitationToken } from '../invitation-token.ts'
import { insertHelpInvitation, selectInvitations } from '../invitations.repository.ts'

interface Helper {
  readonly institutionId: string
  readonly name: string
  readonly email: string
  /** When the help ends, and with it what the link is good for. */
  readonly until: Date
  readonly at: Date
}

/**
 * A link without a role, for whoever was delegated something and has no account, within a transaction of another feature.
 * Undefined: the address has a link already, and there is one at a time.
 */
export async function inviteToHelp(
  db: Sql,
  { at, ...helper }: Helper,
): Promise<{ readonly id: string; readonly token: string } | undefined> {
  await lockMembers(db, helper.institutionId)
  const waiting = (await selectInvitations(db, helper.institutionId)).some(
    ({ email, acceptedAt, revokedAt }) => email === helper.email && acceptedAt === null && revokedAt === null,
  )
  if (waiting) return undefined
  const token = createInvitationToken()
  const expiresAt = expiryOf({ memberTo: helper.until, at })
  return {
    id: await insertHelpInvitation(db, { ...helper, tokenHash: hashInvitationToken(token), expiresAt }),
    token,
  }
}

/** Sends the link to its mailbox, or gives it back to be handed over. */
export { deliverInvitation } from '../deliver-invitations.ts'
/** Whether such a link still leads somewhere. */
export { invitationStateAt } from '../invitation-state.ts'
