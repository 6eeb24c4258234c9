import type { Actor } from '../../../platform/database/actor.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentNotFound } from '../../assessments/usecases/get-delegable.ts'
import { selectRulings, toRulings } from '../../assessments/usecases/read-boundary-rulings.ts'
import { selectStageMoves, toSteps } from '../../assessments/usecases/read-steps.ts'
import { canSee, roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { canReadCalendar } from '../calendar.policy.ts'
import { type CalendarView, presentCalendar } from '../calendar.presenter.ts'
import { type Place, selectChanges, selectPlaces, toRecorded } from '../calendar.repository.ts'
import { isKeptByMinistry } from '../ministrys-days.ts'

/** The days of a round, for everybody who works in it. */
export async function readCalendar(
  assessmentId: string,
  { database, editions, request }: RequestContext,
): Promise<CalendarView> {
  const { actor, results } = await database.read(request, (db) => [
    selectPlaces(db, [assessmentId]),
    selectChanges(db, [assessmentId]),
    selectRulings(db, assessmentId),
    selectStageMoves(db, assessmentId),
  ])
  const [[place], rows, rulings, moves] = results
  ensureSeen(actor, place)
  if (!canReadCalendar(actor, place.institutionId)) throw roleNotAllowed()
  // Few rounds are the ministry's: only of those it is asked whether it is still here.
  const keptByMinistry =
    place.openedNationally !== null &&
    (await database.asActor(request, ({ db }) => isKeptByMinistry(db, place, request.at)))
  return presentCalendar({
    ...{ actor, place, recorded: rows.map(toRecorded), keptByMinistry, at: request.at },
    rulings: toRulings(rulings),
    steps: toSteps(moves),
    edition: await editions.get(editionKeyOf(place.round), request),
  })
}

/** 404 for what is not there or is another institution's. */
export function ensureSeen(actor: Actor, place: Place | undefined): asserts place is Place {
  if (place === undefined || !canSee(actor, place.institutionId)) throw assessmentNotFound()
}
