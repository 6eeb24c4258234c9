import { useRoleNames } from '../../../lib/use-role-names.ts'
import type { Room } from '../api/room.ts'

/** A person with their role and unit: a name alone may be that of two. */
export function useCandidateWords() {
  const roles = useRoleNames()
  return ({ name, roles: held, unitName }: Room['candidates'][number]): string =>
    [name, roles.listOf(held), unitName].filter((each) => each !== null).join(', ')
}
