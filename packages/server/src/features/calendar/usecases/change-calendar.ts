import type { z } from '@hono/zod-openapi'
import { type CalendarStage, isFromOutside } from '@undagi/maturity'
import type { Action } from '@undagi/permissions'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { ensurePaperIsDated } from '../../assessments/usecases/ensure-paper-is-dated.ts'
import { holdStill } from '../../assessments/usecases/find-assessments.ts'
import { selectRulings, toRulings } from '../../assessments/usecases/read-boundary-rulings.ts'
import { selectStageMoves, toSteps } from '../../assessments/usecases/read-steps.ts'
import { announceStanding } from '../../contributions/usecases/announce-standing.ts'
import { roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { daysOfMinistry, paperRequired, staleCalendar } from '../calendar.errors.ts'
import { keepsAs } from '../calendar.policy.ts'
import { type CalendarView, presentCalendar } from '../calendar.presenter.ts'
import { type Place, selectPlaces } from '../calendar.repository.ts'
import type { calendarChangeSchema } from '../calendar.schemas.ts'
import { isKeptByMinistry, isMinistrysStage } from '../ministrys-days.ts'
import { listRecorded, recordChange } from '../record-change.ts'
import type { RecordedChange } from '../recorded-change.ts'
import { ensureSeen } from './read-calendar.ts'

type Wanted = z.infer<typeof calendarChangeSchema> & { readonly assessmentId: string }

/** Plans, extends, opens, closes or locks: once, by a person, with a reason, on the calendar as that person saw it. */
export async function changeCalendar(wanted: Wanted, context: RequestContext): Promise<CalendarView> {
  const { database, request } = context
  const { assessmentId } = wanted
  const { view, isStale } = await database.asActor(request, (session) => changeAs(session, wanted, context))
  if (isStale) throw staleCalendar({ current: view })
  await announce(assessmentTopic(assessmentId), context)
  await announceStanding(assessmentId, context)
  return view
}

async function changeAs(
  { db, actor }: { readonly db: Sql; readonly actor: Actor },
  wanted: Wanted,
  { editions, request: { at } }: RequestContext,
) {
  const { assessmentId, change, expectedVersion, reason, paper = null } = wanted
  // Held before it is read: a submission and the closing of it come one after the other.
  await holdStill(db, [assessmentId])
  const [place] = await selectPlaces(db, [assessmentId])
  ensureSeen(actor, place)
  const by = authorOf(actor, place, change)
  const recorded = await listRecorded(db, place)
  const rulings = toRulings(await selectRulings(db, assessmentId))
  const steps = toSteps(await selectStageMoves(db, assessmentId))
  const edition = await editions.getWithin(editionKeyOf(place.round), db)
  const keptByMinistry = await isKeptByMinistry(db, place, at)
  const show = (after: readonly RecordedChange[]) =>
    presentCalendar({ actor, place, recorded: after, rulings, edition, steps, keptByMinistry, at })
  if (recorded.length !== expectedVersion) return { view: show(recorded), isStale: true }
  if (paper !== null) ensurePaperIsDated(paper, { timeZone: place.round.timeZone, at })
  if (by.actedAs !== 'national_operator') {
    if (keptByMinistry && stagesIn(change).some(isMinistrysStage)) throw daysOfMinistry()
    if (paper === null && stagesIn(change).some(isFromOutside)) throw paperRequired()
  }
  const after = await recordChange(db, { place, recorded }, { change, reason, paper, by, at })
  return { view: show(after), isStale: false }
}

type Change = Wanted['change']

/** Who may keep days does not therefore lock: that is for who answers for the round, or runs it. */
function authorOf(actor: Actor, { institutionId }: Place, change: Change) {
  const isLocking = change.kind === 'locked' || change.kind === 'unlocked'
  const action: Action = isLocking ? 'lock_round' : 'keep_calendar'
  const actedAs = keepsAs(actor, action, institutionId)
  if (actedAs === undefined) throw roleNotAllowed()
  return { id: actor.personId, name: actor.name, actedAs }
}

function stagesIn(change: Change): readonly CalendarStage[] {
  switch (change.kind) {
    case 'scheduled':
      return change.windows.map(({ stage }) => stage)
    case 'extended':
    case 'opened':
    case 'closed':
      return [change.stage]
    case 'locked':
    case 'unlocked':
      return []
  }
}
