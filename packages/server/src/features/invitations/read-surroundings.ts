import type { Sql } from '../../platform/database/drizzle-on.ts'
import { listMembers, overlaps } from '../people/people.usecases.ts'
import type { Surroundings } from './check-invitees.ts'
import { selectInvitations } from './invitations.repository.ts'
import type { Term } from './invitee.ts'

export interface InvitingHere {
  readonly institutionId: string
  readonly term: Term
  readonly at: Date
}

/** Who is a member already, and who has a link. */
export async function readSurroundings(
  db: Sql,
  { institutionId, term, at }: InvitingHere,
): Promise<Surroundings> {
  const members = await listMembers(db, institutionId)
  const invitations = await selectInvitations(db, institutionId)
  const waiting = invitations.filter(({ acceptedAt, revokedAt }) => acceptedAt === null && revokedAt === null)
  return {
    term,
    at,
    holds: (email, role, { from, to, unitId }) =>
      members.some(
        (member) =>
          member.email === email && overlaps(member, { role, unitId, validFrom: from, validTo: to }),
      ),
    invited: new Set(waiting.map(({ email }) => email)),
  }
}
