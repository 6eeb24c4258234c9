import { useLingui } from '@lingui/react/macro'
import { givenRoles } from '@undagi/permissions'
import type { Role } from './api/contract.ts'

/** Roles as they are called in the middle of a sentence. */
export function useRoleNames() {
  const { t } = useLingui()
  const names: Readonly<Record<Role, string>> = {
    head_of_institution: t`pimpinan instansi`,
    coordinator: t`koordinator`,
    person_in_charge: t`penanggung jawab`,
    internal_assessor: t`asesor internal`,
    data_entry_officer: t`pelaksana entri data`,
    coordination_team: t`tim koordinasi`,
    respondent: t`responden`,
    indicator_owner: t`OPD pengampu`,
    unit_head: t`kepala OPD`,
    planning_officer: t`perencana`,
    architect: t`arsitek`,
    data_steward: t`walidata`,
    internal_auditor: t`auditor internal`,
    external_auditor: t`auditor eksternal`,
    external_assessor: t`asesor eksternal`,
    score_reviewer: t`tim reviu`,
    national_operator: t`tim pelaksana nasional`,
    administrator: t`administrator`,
  }
  return {
    of: (role: Role) => names[role],
    /** "administrator dan asesor internal" */
    listOf: (roles: readonly Role[]) =>
      roles.length === 0
        ? t`pembantu pengisian, tanpa peran`
        : roles.map((role) => names[role]).join(t` dan `),
    /** Of the roles that an institution gives. */
    all: givenRoles.map((role) => names[role]),
  }
}
