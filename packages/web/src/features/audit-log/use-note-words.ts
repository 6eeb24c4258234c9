import { useLingui } from '@lingui/react/macro'
import { memberRoles } from '@undagi/permissions'
import type { AuditEntry } from '../../lib/api/contract.ts'
import { useRoleNames } from '../../lib/use-role-names.ts'
import { useFieldNames } from './use-field-names.ts'

type Note = AuditEntry['notes'][string][number]

/** People, invitations and changed fields that an entry names, one phrase each. */
export function useNoteWords() {
  const { t } = useLingui()
  const roleNames = useRoleNames()
  const fieldNames = useFieldNames()

  const rolesIn = (note: Note) => {
    const written = Array.isArray(note.roles) ? note.roles : [note.role]
    const names = written.map((role) => {
      const known = memberRoles.find((each) => each === role)
      return known === undefined ? String(role ?? '') : roleNames.of(known)
    })
    return names.filter((name) => name !== '').join(t` dan `)
  }
  const person = (note: Note) => t`${text(note.name)} (${text(note.email)}) sebagai ${rolesIn(note)}`
  const change = (note: Note) => {
    const [before, after] = [text(note.before) || t`kosong`, text(note.after) || t`kosong`]
    return t`${fieldNames.of(text(note.field))}: ${before} → ${after}`
  }
  const made = (note: Note) => t`token “${text(note.name)}”`
  const revoked = (note: Note) => t`token “${text(note.name)}” milik ${text(note.owner)}`
  const lent = (note: Note) => t`kepada ${text(note.to)}, indikator ${text(note.indicators)}`
  return (notes: AuditEntry['notes']): string[] => {
    const { members = [], invitations = [], delegations = [], changes = [] } = notes
    const { madeTokens = [], revokedTokens = [] } = notes
    return [
      ...[...members, ...invitations].map(person),
      ...delegations.map(lent),
      ...changes.map(change),
      ...madeTokens.map(made),
      ...revokedTokens.map(revoked),
    ]
  }
}

function text(value: Note[string] | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}
