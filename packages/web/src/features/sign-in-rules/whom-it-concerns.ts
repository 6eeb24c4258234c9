import type { MemberSecurity, Role } from '../../lib/api/contract.ts'

interface Change {
  readonly required: readonly Role[]
  readonly chosen: readonly Role[]
}

/** Who holds a role that asks for more now, or is lent one, and comes in with a password alone as far as one can know: they sign in anew. */
export function whomItConcerns(
  people: readonly MemberSecurity[],
  { required, chosen }: Change,
): MemberSecurity[] {
  const added = chosen.filter((role) => !required.includes(role))
  return people.filter(
    ({ roles, lentRoles, hasTotp }) =>
      !hasTotp && [...roles, ...lentRoles].some((role) => added.includes(role)),
  )
}
