import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { deliverInvitations } from '../deliver-invitations.ts'
import { describeSender } from '../describe-sender.ts'
import { expiryOf } from '../invitation-state.ts'
import { createInvitationToken, hashInvitationToken } from '../invitation-token.ts'
import { invitationNotFound, invitationsRefused } from '../invitations.errors.ts'
import { presentInvitation } from '../invitations.presenter.ts'
import { renewInvitation as renewRow, selectInvitations } from '../invitations.repository.ts'
import type { IssuedInvitation } from '../issue-invitations.ts'
import type { InvitationAddress } from './revoke-invitation.ts'

const roleIsOver = {
  path: '/validTo',
  message:
    'Masa peran yang ditawarkan sudah lewat. Cabut undangan ini, lalu undang lagi dengan masa yang baru.',
}

export async function renewInvitation(
  { institutionId, invitationId }: InvitationAddress,
  context: RequestContext,
): Promise<IssuedInvitation> {
  const { database, request } = context
  const { at } = request
  const { invitation, ...from } = await database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_people', institutionId)
    const find = async () =>
      (await selectInvitations(db, institutionId)).find(({ id }) => id === invitationId)
    const before = await find()
    if (before === undefined) throw invitationNotFound()
    const expiresAt = expiryOf({ memberTo: before.memberTo, at })
    if (expiresAt <= at) throw invitationsRefused({ errors: [roleIsOver] })
    const token = createInvitationToken()
    const isRenewed = await renewRow(db, {
      id: invitationId,
      tokenHash: hashInvitationToken(token),
      expiresAt,
    })
    const renewed = await find()
    if (!isRenewed || renewed === undefined) throw invitationNotFound()
    const invitation: IssuedInvitation = { ...presentInvitation(renewed, at), token, letter: null }
    return { invitation, ...(await describeSender(db, actor, institutionId)) }
  })
  const [delivered = invitation] = await deliverInvitations({ invitations: [invitation], ...from }, context)
  return delivered
}
