import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { invitationNotFound } from '../invitations.errors.ts'
import { revokeInvitation as revokeRow, selectInvitations } from '../invitations.repository.ts'

export interface InvitationAddress {
  readonly institutionId: string
  readonly invitationId: string
}

export async function revokeInvitation(
  { institutionId, invitationId }: InvitationAddress,
  { database, request }: RequestContext,
): Promise<void> {
  await database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_people', institutionId)
    const here = await selectInvitations(db, institutionId)
    if (!here.some(({ id }) => id === invitationId)) throw invitationNotFound()
    if (!(await revokeRow(db, invitationId))) throw invitationNotFound()
  })
}
