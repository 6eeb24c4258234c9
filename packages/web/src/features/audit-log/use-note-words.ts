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

  const roleName = (role: unknown) => {
    const known = memberRoles.find((each) => each === role)
    return known === undefined ? String(role ?? '') : roleNames.of(known)
  }
  const rolesIn = (note: Note) => {
    const written = Array.isArray(note.roles) ? note.roles : [note.role]
    const names = written.map(roleName)
    return names.filter((name) => name !== '').join(t` dan `)
  }
  const person = (note: Note) => {
    const [who, roles] = [`${text(note.name)} (${text(note.email)})`, rolesIn(note)]
    return roles === '' ? who : t`${who} sebagai ${roles}`
  }
  const change = (note: Note) => {
    const isRoles = note.field === 'requiredRoles'
    const said = (value: Note[string] | undefined) =>
      (isRoles ? text(value).split(', ').map(roleName).join(', ') : text(value)) || t`kosong`
    const [before, after] = [said(note.before), said(note.after)]
    return t`${fieldNames.of(text(note.field))}: ${before} → ${after}`
  }
  const made = (note: Note) => t`token “${text(note.name)}”`
  const revoked = (note: Note) => t`token “${text(note.name)}” milik ${text(note.owner)}`
  const lent = (note: Note) => t`kepada ${text(note.to)}, indikator ${text(note.indicators)}`
  const round = (note: Note) => t`putaran ${text(note.year)}`
  const upload = (note: Note) => t`berkas ${text(note.fileName)}`
  const file = (note: Note) =>
    note.virus === undefined
      ? t`berkas ${text(note.fileName)}`
      : t`berkas ${text(note.fileName)}: ${text(note.virus)}`
  return (notes: AuditEntry['notes']): string[] => {
    const { members = [], invitations = [], delegations = [], changes = [] } = notes
    const { madeTokens = [], revokedTokens = [], uploads = [], files = [] } = notes
    const { openedRounds = [], withdrawnRounds = [] } = notes
    return [
      ...[...members, ...invitations].map(person),
      ...delegations.map(lent),
      ...changes.map(change),
      ...madeTokens.map(made),
      ...revokedTokens.map(revoked),
      ...[...openedRounds, ...withdrawnRounds].map(round),
      ...uploads.map(upload),
      ...files.map(file),
    ]
  }
}

function text(value: Note[string] | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}
