import { randomUUID } from 'node:crypto'
import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/database/actor.ts'
import { Problem } from '../../../platform/http/problem.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ensurePaperIsDated } from '../../assessments/usecases/ensure-paper-is-dated.ts'
import { ensureDaysFit } from '../../calendar/usecases/plan-days.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import type { Edition } from '../../instruments/editions.ts'
import { unknownEdition } from '../../rounds/rounds.usecases.ts'
import { ministryClock } from '../ministry-clock.ts'
import { institutionsServed } from '../national-rounds.policy.ts'
import { insertNationalRound, type NationalRoundRow } from '../national-rounds.repository.ts'
import type { newNationalRoundSchema } from '../national-rounds.schemas.ts'
import { type Opened, openForAll } from '../open-for-all.ts'

type Wanted = z.infer<typeof newNationalRoundSchema> & { readonly institutionId: string }

/**
 * The ministry opens a round for every institution that the person serves, or for some of them: each gets a round of its own, in its own time
 * zone, or is told why not. Where nobody can take part there is no national round.
 */
export async function openNationalRound(
  { institutionId, only, ...wanted }: Wanted,
  { database, editions, request }: RequestContext,
): Promise<Opened> {
  const { at } = request
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'open_national_rounds', institutionId)
    ensureDaysFit(wanted, at)
    if (wanted.paper) ensurePaperIsDated(wanted.paper, { timeZone: ministryClock, at })
    const edition = await editions.getWithin(wanted.edition, db).catch((error: unknown) => {
      throw error instanceof Problem ? unknownEdition() : error
    })
    const national = createNationalRound(wanted, { edition, actor, at })
    const outcome = await openForAll(db, {
      ...{ national, edition, actor, editions, at, reason: wanted.reason },
      institutionIds: institutionsServed(actor).filter((id) => only?.includes(id) ?? true),
      begin: () => insertNationalRound(db, national),
    })
    return { nationalRoundId: outcome.opened.length > 0 ? national.id : null, ...outcome }
  })
}

interface Opening {
  readonly edition: Edition
  readonly actor: Actor
  readonly at: Date
}

function createNationalRound(
  wanted: Omit<Wanted, 'institutionId' | 'only'>,
  { edition: { instrument, sha256 }, actor, at }: Opening,
): NationalRoundRow {
  const { year, name, kind, assessmentDate, windows, boundary, reason, paper } = wanted
  return {
    ...{ id: randomUUID(), year, name, kind, assessmentDate, windows, reason },
    ...{ editionId: instrument.id, editionRevision: instrument.revision, editionSha256: sha256 },
    ...{ boundaryRule: boundary?.rule ?? null, boundarySource: boundary?.source ?? null },
    ...{ paperNumber: paper?.number ?? null, paperDate: paper?.date ?? null },
    ...{ actorId: actor.personId, actorName: actor.name, recordedAt: at },
  }
}
