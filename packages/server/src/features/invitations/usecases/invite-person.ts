import type { RequestContext } from '../../../request-context.ts'
import type { Invitee } from '../invitee.ts'
import { type IssuedInvitation, issueInvitations } from '../issue-invitations.ts'
import type { WrittenTerm } from '../term.ts'

type NewInvitation = Omit<Invitee, 'unitId'> &
  WrittenTerm & { readonly institutionId: string; readonly unitId?: string | null | undefined }

export async function invitePerson(
  { institutionId, name, email, roles, unitId = null, ...term }: NewInvitation,
  context: RequestContext,
): Promise<IssuedInvitation> {
  const candidates = [{ name, email: email.toLowerCase(), roles: [...new Set(roles)], unitId }]
  const [issued] = await issueInvitations(
    {
      ...{ institutionId, candidates, term },
      toErrors: ([problems = []]) =>
        problems.map(({ field, message }) => ({ path: field === 'unit' ? '/unitId' : `/${field}`, message })),
    },
    context,
  )
  if (issued === undefined) throw new Error('An invitation just made is not in the list')
  return issued
}
