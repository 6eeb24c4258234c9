import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { type InvitationView, presentInvitation } from '../invitations.presenter.ts'
import { selectInvitations } from '../invitations.repository.ts'

export async function listInvitations(
  institutionId: string,
  { database, request }: RequestContext,
): Promise<InvitationView[]> {
  const { actor, results } = await database.read(request, (db) => [selectInvitations(db, institutionId)])
  ensureMay(actor, 'manage_people', institutionId)
  return results[0].map((invitation) => presentInvitation(invitation, request.at))
}
