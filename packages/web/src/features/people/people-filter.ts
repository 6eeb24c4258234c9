import { givenRoles } from '@undagi/permissions'
import type { Role } from '../../lib/api/contract.ts'

export const phases = ['berlaku', 'berakhir', 'mendatang', 'semua'] as const
const invitationKinds = ['menunggu', 'diterima', 'dicabut', 'semua'] as const
/** In the order of the regulation; the ministry's operator is not an institution's to appoint. */
export const roles = givenRoles

export type Phase = (typeof phases)[number]
export type InvitationKind = (typeof invitationKinds)[number]

/** What of the two lists is shown; it stands in the address. Absent: what one comes for. */
export interface PeopleFilter {
  readonly keadaan?: Phase
  readonly peran?: Role
  readonly undangan?: InvitationKind
}

export function parsePeopleFilter(search: Record<string, unknown>): PeopleFilter {
  const keadaan = phases.find((phase) => phase === search.keadaan)
  const peran = roles.find((role) => role === search.peran)
  const undangan = invitationKinds.find((kind) => kind === search.undangan)
  return {
    ...(keadaan && keadaan !== 'berlaku' ? { keadaan } : {}),
    ...(peran ? { peran } : {}),
    ...(undangan && undangan !== 'menunggu' ? { undangan } : {}),
  }
}
