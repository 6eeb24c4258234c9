import type { z } from '@hono/zod-openapi'
import { actionsIn } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'
import type { sessionSchema } from './session.schemas.ts'

export type SessionView = z.infer<typeof sessionSchema>

interface SeenBySelf {
  readonly email: string
  readonly institutions: readonly SessionView['memberships'][number]['institution'][]
}

export function presentSession(actor: Actor, { email, institutions }: SeenBySelf): SessionView {
  return {
    person: { id: actor.personId, name: actor.name, email },
    memberships: institutions.flatMap((institution) =>
      actor.memberships
        .filter(({ institutionId }) => institutionId === institution.id)
        .map(({ role }) => ({ institution, role })),
    ),
    permissions: institutions.map(({ id }) => ({
      institutionId: id,
      actions: actionsIn(actor.memberships, id),
    })),
  }
}
