import { useLingui } from '@lingui/react/macro'
import type { Role } from './api/contract.ts'

/** Roles as they are called in the middle of a sentence. */
export function useRoleNames() {
  const { t } = useLingui()
  const names: Readonly<Record<Role, string>> = {
    administrator: t`administrator`,
    internal_assessor: t`asesor internal`,
  }
  return {
    of: (role: Role) => names[role],
    /** "administrator dan asesor internal" */
    listOf: (roles: readonly Role[]) => roles.map((role) => names[role]).join(t` dan `),
    all: Object.entries(names).map(([, name]) => name),
  }
}
