import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { selectRulings } from '../../assessments/usecases/read-boundary-rulings.ts'
import { holdForRuling, recordBoundaryRule } from '../../assessments/usecases/record-boundary-rule.ts'
import { staleCalendar } from '../calendar.errors.ts'
import type { CalendarView } from '../calendar.presenter.ts'
import type { boundaryRulingSchema } from '../calendar.schemas.ts'
import { readCalendar } from './read-calendar.ts'

type Wanted = z.infer<typeof boundaryRulingSchema> & { readonly assessmentId: string }

/** Says by which index the predicate of a round is decided, and where that stands: by name, until it is published. */
export async function ruleBoundary(wanted: Wanted, context: RequestContext): Promise<CalendarView> {
  const { database, request } = context
  const { assessmentId } = wanted
  const isStale = await database.asActor(request, async (session) => {
    const refused = await ruleAs(session, wanted, context)
    // Holding the assessment looks like a change to the log: who came too late has done nothing.
    if (refused) request.trail?.leaveOut()
    return refused
  })
  const current = await readCalendar(assessmentId, context)
  if (isStale) throw staleCalendar({ current })
  await announce(assessmentTopic(assessmentId), context)
  return current
}

async function ruleAs(
  { db, actor }: { readonly db: Sql; readonly actor: Actor },
  { assessmentId, expectedRulings, rule, source }: Wanted,
  { editions, request: { at } }: RequestContext,
): Promise<boolean> {
  const held = await holdForRuling(db, { actor, assessmentId, editions })
  const rulings = await selectRulings(db, assessmentId)
  if (rulings.length !== expectedRulings) return true
  await recordBoundaryRule(db, held, { actor, rule, source, at })
  return false
}
