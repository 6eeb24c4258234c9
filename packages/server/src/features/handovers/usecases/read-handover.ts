import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { listMembers } from '../../people/people.usecases.ts'
import { foldHandover } from '../fold-handover.ts'
import { canReadHandover } from '../handovers.policy.ts'
import { presentListed, presentPack } from '../handovers.presenter.ts'
import { selectAllEntries, toEntry } from '../handovers.repository.ts'
import type { handoverSchema, handoversSchema } from '../handovers.schemas.ts'
import { readPack } from '../pack/read-pack.ts'

interface Wanted {
  readonly institutionId: string
  /** Null: one's own. */
  readonly personId: string | null
}

/** What somebody who leaves hands over, as far as the reader sees it. */
export async function readHandover(
  wanted: Wanted,
  context: RequestContext,
): Promise<z.infer<typeof handoverSchema>> {
  const pack = await readPack(wanted, context)
  // The page offers it on paper.
  context.press.warm()
  return presentPack(pack)
}

/** Whose packs the person may open; those whose roles end first stand first. */
export async function listHandovers(
  institutionId: string,
  { database, request }: RequestContext,
): Promise<z.infer<typeof handoversSchema>> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'see_own_handover', institutionId)
    const members = await listMembers(db, institutionId)
    const entries = Map.groupBy(await selectAllEntries(db, institutionId), ({ personId }) => personId)
    const people = [...new Set(members.map(({ personId }) => personId))].map((personId) => ({
      ...{ personId, at: request.at },
      handover: foldHandover((entries.get(personId) ?? []).map(toEntry)),
    }))
    return {
      people: people
        .filter(({ personId, handover }) => canReadHandover(actor, { institutionId, personId, handover }))
        .map((each) => presentListed(members, each))
        .toSorted((one, other) => (one.endsAt ?? '9').localeCompare(other.endsAt ?? '9')),
    }
  })
}
