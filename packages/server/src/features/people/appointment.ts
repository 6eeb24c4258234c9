import { isExternalRole, isUnitRole, type MemberRole } from '@undagi/permissions'

interface Appointment {
  readonly roles: readonly MemberRole[]
  readonly unitId: string | null
  readonly validTo: Date | null
}

export type AppointmentProblem = 'unit_missing' | 'end_missing'

/** What an appointment lacks: three roles are of one unit, and who comes from outside has an end from the first day. */
export function findAppointmentProblems({ roles, unitId, validTo }: Appointment): AppointmentProblem[] {
  return [
    ...(roles.some(isUnitRole) && unitId === null ? (['unit_missing'] as const) : []),
    ...(roles.some(isExternalRole) && validTo === null ? (['end_missing'] as const) : []),
  ]
}

export const appointmentWords: Record<AppointmentProblem, string> = {
  unit_missing: 'Responden, OPD pengampu dan kepala OPD adalah peran satu unit kerja: sebut unitnya.',
  end_missing: 'Peran asesor eksternal dan auditor eksternal harus punya tanggal akhir.',
}

/** A unit that was named for a role of the whole institution says nothing. */
export function unitFor(role: MemberRole, unitId: string | null): string | null {
  return isUnitRole(role) ? unitId : null
}
