import type { RequestContext } from '../../../request-context.ts'
import type { Invitee } from '../invitee.ts'
import { type IssuedInvitation, issueInvitations } from '../issue-invitations.ts'
import type { WrittenTerm } from '../term.ts'

type NewInvitation = Invitee & WrittenTerm & { readonly institutionId: string }

export async function invitePerson(
  { institutionId, name, email, roles, ...term }: NewInvitation,
  context: RequestContext,
): Promise<IssuedInvitation> {
  const candidates = [{ name, email: email.toLowerCase(), roles: [...new Set(roles)] }]
  const [issued] = await issueInvitations(
    {
      ...{ institutionId, candidates, term },
      toErrors: ([problems = []]) => problems.map(({ field, message }) => ({ path: `/${field}`, message })),
    },
    context,
  )
  if (issued === undefined) throw new Error('An invitation just made is not in the list')
  return issued
}
