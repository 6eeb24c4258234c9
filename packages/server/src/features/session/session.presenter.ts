import type { z } from '@hono/zod-openapi'
import { actionsIn } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'
import type { sessionSchema } from './session.schemas.ts'

export type SessionView = z.infer<typeof sessionSchema>

interface SeenBySelf {
  readonly email: string
  readonly institutions: readonly SessionView['memberships'][number]['institution'][]
  readonly held: readonly {
    readonly institutionId: string
    readonly role: SessionView['memberships'][number]['role']
    readonly unitId: string | null
    readonly unitName: string | null
    readonly validTo: Date | null
  }[]
  readonly rounds: readonly {
    readonly delegationId: string
    readonly institutionId: string
    readonly year: number
  }[]
}

export function presentSession(actor: Actor, { email, institutions, held, rounds }: SeenBySelf): SessionView {
  return {
    person: { id: actor.personId, name: actor.name, email },
    memberships: institutions.flatMap((institution) =>
      held
        .filter(({ institutionId }) => institutionId === institution.id)
        .map(({ role, unitId, unitName, validTo }) => ({
          ...{ institution, role },
          unit: unitId === null ? null : { id: unitId, name: unitName ?? '' },
          validTo: validTo?.toISOString() ?? null,
        })),
    ),
    permissions: institutions.map(({ id }) => ({
      institutionId: id,
      actions: actionsIn(actor.memberships, id),
    })),
    delegations: actor.delegations.flatMap(({ id, indicatorCodes, giverName, untilMs }) => {
      const round = rounds.find(({ delegationId }) => delegationId === id)
      const institution = institutions.find((each) => each.id === round?.institutionId)
      if (round === undefined || institution === undefined) return []
      const { year } = round
      return [
        {
          institution,
          year,
          indicatorCodes: [...indicatorCodes],
          giverName,
          until: new Date(untilMs).toISOString(),
        },
      ]
    }),
  }
}
