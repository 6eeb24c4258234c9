import type { MemberRole } from '@undagi/permissions'
import { roleNames } from '../role-words.ts'

/** A role as it is called in the middle of a sentence. */
export function nameRole(role: MemberRole): string {
  return role === 'national_operator' ? 'tim pelaksana nasional' : roleNames[role]
}
