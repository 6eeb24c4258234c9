import { parseInvitationList } from './parse-invitation-list.ts'
import { parseRoles } from './role-words.ts'

/** The rows of a pasted list with their roles, not judged yet. A role that stands where the unit would is a role. */
export function readList(text: string) {
  return parseInvitationList(text).map(({ roles: written, unit, ...row }) => {
    const isRole = unit !== '' && parseRoles(unit).unknown.length === 0
    const rolesAsWritten = isRole ? `${written}, ${unit}` : written
    const { roles, unknown } = parseRoles(rolesAsWritten)
    return { ...row, roles, rolesAsWritten, unknownRoles: unknown, unit: isRole ? '' : unit, unitId: null }
  })
}
