import type { RequestContext } from '../../../request-context.ts'
import { type IssuedInvitation, issueInvitations } from '../issue-invitations.ts'
import { readList } from '../read-list.ts'
import type { WrittenTerm } from '../term.ts'

export type InvitationList = WrittenTerm & { readonly institutionId: string; readonly text: string }

const emptyList = {
  path: '/text',
  message: 'Daftar ini kosong. Tempel satu orang per baris: nama; surel; peran.',
}

/** Everybody of the list, or nobody. */
export async function inviteList(
  { institutionId, text, ...term }: InvitationList,
  context: RequestContext,
): Promise<IssuedInvitation[]> {
  const candidates = readList(text)
  return issueInvitations(
    {
      ...{ institutionId, candidates, term },
      toErrors: (problems) =>
        candidates.length === 0
          ? [emptyList]
          : candidates.flatMap(({ line }, index) =>
              (problems[index] ?? []).map(({ field, message }) => ({
                path: `/rows/${line}/${field}`,
                message: `Baris ${line}: ${message}`,
              })),
            ),
    },
    context,
  )
}
