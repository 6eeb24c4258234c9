import { parseInvitationList } from './parse-invitation-list.ts'
import { parseRoles } from './role-words.ts'

/** The rows of a pasted list with their roles, not judged yet. */
export function readList(text: string) {
  return parseInvitationList(text).map(({ roles: rolesAsWritten, ...row }) => {
    const { roles, unknown } = parseRoles(rolesAsWritten)
    return { ...row, roles, rolesAsWritten, unknownRoles: unknown }
  })
}
