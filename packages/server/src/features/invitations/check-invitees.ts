import { isPlain, lookAlikeAddress } from '../../platform/http/look-alike-address.ts'
import { appointmentWords, findAppointmentProblems, unitFor } from '../people/people.usecases.ts'
import { emailSchema } from '../session/session.schemas.ts'
import type { Invitee, InviteeProblem, Role, Term } from './invitee.ts'
import { roleNames } from './role-words.ts'

/** An invitee as written, which may be wrong in every part. */
export interface Candidate extends Invitee {
  readonly line?: number
  /** Roles that were written and are none. */
  readonly unknownRoles?: readonly string[]
  /** The unit as written. */
  readonly unit?: string
}

interface Seat {
  readonly from: Date
  readonly to: Date | null
  readonly unitId: string | null
}

export interface Surroundings {
  readonly term: Term
  readonly at: Date
  /** Whether this person holds the role for any part of that time. */
  readonly holds: (email: string, role: Role, seat: Seat) => boolean
  /** Addresses with an invitation that can still be accepted or renewed. */
  readonly invited: ReadonlySet<string>
}

const longestName = 200
export const mostRows = 500

/** What is wrong with each, in the order they came; all empty: they can be invited. */
export function checkInvitees(
  candidates: readonly Candidate[],
  surroundings: Surroundings,
): InviteeProblem[][] {
  const firstLines = new Map<string, number>()
  return candidates.map((candidate, index) => {
    const line = candidate.line ?? index + 1
    const earlier = firstLines.get(candidate.email)
    if (earlier === undefined && candidate.email !== '') firstLines.set(candidate.email, line)
    return [
      ...(index === mostRows ? [tooManyRows] : []),
      ...checkName(candidate),
      ...checkEmail(candidate, surroundings, earlier),
      ...checkRoles(candidate, surroundings),
      ...checkAppointment(candidate, surroundings.term),
    ]
  })
}

const tooManyRows: InviteeProblem = {
  field: 'name',
  code: 'too_many_rows',
  message: `Paling banyak ${mostRows} orang sekali undang. Pindahkan yang lain ke daftar berikutnya.`,
}

function checkName({ name }: Candidate): InviteeProblem[] {
  if (name === '') {
    const message = 'Nama belum ditulis. Urutannya: nama; surel; peran.'
    return [{ field: 'name', code: 'name_missing', message }]
  }
  if (name.length <= longestName) return []
  const message = `Nama paling panjang ${longestName} karakter.`
  return [{ field: 'name', code: 'name_too_long', message }]
}

function checkEmail(
  { email }: Candidate,
  { invited }: Surroundings,
  earlierLine: number | undefined,
): InviteeProblem[] {
  const refuse = (code: InviteeProblem['code'], message: string) => [
    { field: 'email', code, message } as const,
  ]
  if (email === '') return refuse('email_missing', 'Alamat surel belum ditulis.')
  if (!isPlain(email)) return refuse('email_look_alike', lookAlikeAddress)
  if (!emailSchema.safeParse(email).success)
    return refuse('email_malformed', `“${email}” bukan alamat surel, misalnya ani@kota.go.id.`)
  if (earlierLine !== undefined) {
    const message = `Alamat ini sudah ada di baris ${earlierLine}. Tulis semua perannya di satu baris, misalnya administrator + asesor internal.`
    return [{ field: 'email', code: 'email_repeated', message, otherLine: earlierLine }]
  }
  if (invited.has(email))
    return refuse('already_invited', 'Alamat ini sudah diundang. Perbarui tautannya di daftar undangan.')
  return []
}

function checkRoles(
  { email, roles, unitId, unknownRoles = [] }: Candidate,
  { holds, term, at }: Surroundings,
): InviteeProblem[] {
  const refuse = (code: InviteeProblem['code'], message: string) => [
    { field: 'roles', code, message } as const,
  ]
  const allowed = Object.values(roleNames).join(', ')
  if (unknownRoles.length > 0) {
    const written = unknownRoles.map((role) => `“${role}”`).join(', ')
    return refuse('role_unknown', `Peran ${written} tidak dikenal. Yang ada: ${allowed}.`)
  }
  if (roles.length === 0) return refuse('role_missing', `Peran belum ditulis. Yang ada: ${allowed}.`)
  const period = { from: term.memberFrom ?? at, to: term.memberTo }
  const held = roles.filter((role) => holds(email, role, { ...period, unitId: unitFor(role, unitId) }))
  if (held.length === 0) return []
  const names = held.map((role) => roleNames[role]).join(' dan ')
  return refuse('already_member', `Orang ini sudah ${names} di instansi Anda.`)
}

function checkAppointment({ roles, unitId, unit = '' }: Candidate, { memberTo }: Term): InviteeProblem[] {
  return findAppointmentProblems({ roles, unitId, validTo: memberTo }).map((code): InviteeProblem => {
    if (code === 'end_missing') return { field: 'validTo', code, message: appointmentWords[code] }
    if (unit === '') return { field: 'unit', code, message: appointmentWords[code] }
    const message = `Unit kerja “${unit}” tidak ada di instansi ini. Tulis namanya seperti di Unit kerja.`
    return { field: 'unit', code: 'unit_unknown', message }
  })
}
