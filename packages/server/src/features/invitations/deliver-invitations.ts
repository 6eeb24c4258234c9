import type { RequestContext } from '../../request-context.ts'
import type { IssuedInvitation } from './issue-invitations.ts'
import { roleNames } from './role-words.ts'

/** Of roles that are given here; another would be called by its name. */
const words: ReadonlyMap<string, string> = new Map(Object.entries(roleNames))

interface Delivering {
  readonly invitations: readonly IssuedInvitation[]
  readonly institutionName: string
  readonly invitedBy: string
}

/**
 * Where letters can be sent each link goes to its mailbox and to nobody else, the administrator included: whoever accepts has read
 * that mailbox. Where none can be sent the links come back to be handed over.
 */
export async function deliverInvitations(
  { invitations, institutionName, invitedBy }: Delivering,
  { letters }: Pick<RequestContext, 'letters'>,
): Promise<IssuedInvitation[]> {
  if (!letters.isOpen) return [...invitations]
  const delivered: IssuedInvitation[] = []
  for (const { token, ...invitation } of invitations) {
    const { name, email, roles } = invitation
    const isSent = await letters.send({
      to: { name, address: email },
      subject: `Undangan ke Undagi ${institutionName}`,
      text: `Yth. ${name},

${invitedBy} mengundang Anda ke Undagi ${institutionName} sebagai ${roles.map((role) => words.get(role) ?? role).join(' dan ')}.
Bukalah tautan ini, lalu pilih kata sandi Anda sendiri:

${letters.linkTo(`/undangan#${token ?? ''}`)}

Tautan ini hanya untuk Anda; jangan diteruskan. Bila Anda tidak mengenal ${institutionName}, abaikan surat ini.
`,
    })
    delivered.push({ ...invitation, token: null, letter: isSent ? 'sent' : 'failed' })
  }
  return delivered
}
