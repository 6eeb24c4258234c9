import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { nationalRoundNotFound } from '../national-rounds.errors.ts'
import { institutionsServed } from '../national-rounds.policy.ts'
import { selectNationalRound } from '../national-rounds.repository.ts'
import type { addParticipantsSchema } from '../national-rounds.schemas.ts'
import { type Opened, openForAll } from '../open-for-all.ts'

type Wanted = z.infer<typeof addParticipantsSchema> & {
  readonly institutionId: string
  readonly nationalRoundId: string
}

/** More institutions take part, by the terms with which the round was opened; who takes part already is told so and keeps what it has. */
export async function addParticipants(
  { institutionId, nationalRoundId, reason, only }: Wanted,
  { database, editions, request }: RequestContext,
): Promise<Opened> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'open_national_rounds', institutionId)
    const [national] = await selectNationalRound(db, nationalRoundId)
    if (national === undefined) throw nationalRoundNotFound()
    const institutionIds = institutionsServed(actor).filter((id) => only?.includes(id) ?? true)
    const { editionId: id, editionRevision: revision } = national
    const edition = await editions.getWithin({ id, revision }, db)
    const opening = { national, edition, institutionIds, reason, actor, editions, at: request.at }
    return { nationalRoundId, ...(await openForAll(db, opening)) }
  })
}
