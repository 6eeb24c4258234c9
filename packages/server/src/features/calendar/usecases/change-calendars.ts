import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { announceAll } from '../../../platform/events/announce.ts'
import { Problem } from '../../../platform/http/problem.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { ensurePaperIsDated } from '../../assessments/usecases/ensure-paper-is-dated.ts'
import { holdStill } from '../../assessments/usecases/find-assessments.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { institutionsOfOperator } from '../calendar.policy.ts'
import { type Participant, selectParticipants } from '../calendar.repository.ts'
import type { calendarsChangedSchema, calendarsChangeSchema } from '../calendars.schemas.ts'
import { listRecordedOfAll, recordChange } from '../record-change.ts'
import type { RecordedChange } from '../recorded-change.ts'

type Wanted = z.infer<typeof calendarsChangeSchema> & { readonly institutionId: string }
type Changed = z.infer<typeof calendarsChangedSchema>

/** So many histories are read at once: few queries for a nation, and never all of them in memory. */
const together = 100

/**
 * The same change of a year's round in every institution for which the person acts for the ministry, or in some of them. Each takes it or is
 * told why not: one that was closed before holds up no other.
 */
export async function changeCalendars(wanted: Wanted, context: RequestContext): Promise<Changed> {
  const { database, request } = context
  const outcome = await database.asActor(request, (session) => changeAll(session, wanted, request.at))
  await announceAll(
    outcome.changed.map(({ assessmentId }) => assessmentTopic(assessmentId)),
    context,
  )
  return outcome
}

async function changeAll(
  { db, actor }: { readonly db: Sql; readonly actor: Actor },
  wanted: Wanted,
  at: Date,
): Promise<Changed> {
  ensureMay(actor, 'keep_calendars', wanted.institutionId)
  const institutionIds = institutionsOfOperator(actor)
  const found = await selectParticipants(db, { year: wanted.year, institutionIds })
  const meant = found.map(({ id }) => id).filter((id) => wanted.only?.includes(id) ?? true)
  await holdStill(db, meant)
  const outcome: Changed = { changed: [], refused: [] }
  // Read again now that nobody else writes, the histories of some at a time.
  const held = new Set(meant)
  const places = await selectParticipants(db, { year: wanted.year, institutionIds })
  const here = places.filter(({ id }) => held.has(id))
  for (let from = 0; from < here.length; from += together) {
    const some = here.slice(from, from + together)
    const recordedOf = await listRecordedOfAll(db, some)
    for (const place of some) {
      const named = { assessmentId: place.id, institutionName: place.institutionName }
      const recorded = recordedOf.get(place.id) ?? []
      const refusal = await tryChange(db, { place, recorded }, { actor, wanted, at })
      if (refusal === null) outcome.changed.push(named)
      else outcome.refused.push({ ...named, code: refusal.code, title: refusal.title })
    }
  }
  return outcome
}

interface Trying {
  readonly actor: Actor
  readonly wanted: Wanted
  readonly at: Date
}

/** What stands against it; `null`: it was written down. A refusal comes before anything is written. */
async function tryChange(
  db: Sql,
  { place, recorded }: { readonly place: Participant; readonly recorded: readonly RecordedChange[] },
  { actor, wanted, at }: Trying,
) {
  const { change, reason, paper = null } = wanted
  const by = { id: actor.personId, name: actor.name, actedAs: 'national_operator' } as const
  try {
    if (paper) ensurePaperIsDated(paper, { timeZone: place.round.timeZone, at })
    await recordChange(db, { place, recorded }, { change, reason, paper, by, at })
    return null
  } catch (error) {
    if (error instanceof Problem) return error.kind
    throw error
  }
}
