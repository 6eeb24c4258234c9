import type { RequestContext } from '../../request-context.ts'
import type { IssuedInvitation } from './issue-invitations.ts'
import { roleNames } from './role-words.ts'

/** Of roles that are given here; another would be called by its name. */
const words: ReadonlyMap<string, string> = new Map(Object.entries(roleNames))

interface From {
  readonly institutionName: string
  readonly invitedBy: string
}

interface Delivering extends From {
  readonly invitations: readonly IssuedInvitation[]
}

type Invited = Pick<IssuedInvitation, 'name' | 'email' | 'roles' | 'token'>

/**
 * Where letters can be sent each link goes to its mailbox and to nobody else, the administrator included: whoever accepts has read
 * that mailbox. Where none can be sent the links come back to be handed over.
 */
export async function deliverInvitations(
  { invitations, ...from }: Delivering,
  { letters }: Pick<RequestContext, 'letters'>,
): Promise<IssuedInvitation[]> {
  const delivered: IssuedInvitation[] = []
  for (const invitation of invitations)
    delivered.push({ ...invitation, ...(await deliverInvitation(invitation, from, letters)) })
  return delivered
}

/** One of them: what whoever invites may know of it. */
export async function deliverInvitation(
  { token, name, email, roles }: Invited,
  { institutionName, invitedBy }: From,
  letters: RequestContext['letters'],
): Promise<Pick<IssuedInvitation, 'token' | 'letter'>> {
  if (!letters.isOpen) return { token, letter: null }
  const isSent = await letters.send({
    to: { name, address: email },
    subject: `Undangan ke Undagi ${institutionName}`,
    text: `Yth. ${name},

${invitedBy} mengundang Anda ke Undagi ${institutionName} ${purposeOf(roles)}.
Bukalah tautan ini, lalu pilih kata sandi Anda sendiri:

${letters.linkTo(`/undangan#${token ?? ''}`)}

Tautan ini hanya untuk Anda; jangan diteruskan. Bila Anda tidak mengenal ${institutionName}, abaikan surat ini.
`,
  })
  return { token: null, letter: isSent ? 'sent' : 'failed' }
}

/** Without a role it is an invitation to help with what was delegated. */
function purposeOf(roles: Invited['roles']): string {
  if (roles.length === 0) return 'untuk membantu mengisi penilaian'
  return `sebagai ${roles.map((role) => words.get(role) ?? role).join(' dan ')}`
}
