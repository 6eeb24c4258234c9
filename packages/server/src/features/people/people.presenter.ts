import type { z } from '@hono/zod-openapi'
import { actionsOf } from '@undagi/permissions'
import type { Member } from './people.repository.ts'
import type { personSchema } from './people.schemas.ts'

export type PersonView = z.infer<typeof personSchema>

/** People in the order they come, each with all memberships. */
export function presentPeople(members: readonly Member[]): PersonView[] {
  const byPerson = Map.groupBy(members, ({ personId }) => personId)
  return [...byPerson].flatMap(([id, [first, ...others]]) => {
    if (first === undefined) return []
    const memberships = [first, ...others].map(presentMembership)
    return [{ id, name: first.name, email: first.email, memberships }]
  })
}

function presentMembership({
  membershipId,
  role,
  unitId,
  unitName,
  validFrom,
  validTo,
  grantedByName,
}: Member) {
  return {
    id: membershipId,
    role,
    validFrom: validFrom.toISOString(),
    validTo: validTo?.toISOString() ?? null,
    unit: unitId === null ? null : { id: unitId, name: unitName ?? '' },
    grantedByName,
    allows: actionsOf(role),
  }
}
