import { endingAt } from '@undagi/maturity'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { keepsAs } from '../calendar.policy.ts'
import { selectPlaces } from '../calendar.repository.ts'
import { listRecorded, recordChange } from '../record-change.ts'
import { calendarOf, historyOf } from '../round-calendar.ts'

interface Deadline {
  readonly actor: Actor
  readonly assessmentId: string
  readonly deadline: Date | null
  readonly at: Date
}

/** The deadline of a round, set where its name and target are: the end of the submission in its calendar. The assessment is held meanwhile. */
export async function recordDeadline(
  db: Sql,
  { actor, assessmentId, deadline, at }: Deadline,
): Promise<void> {
  const [place] = await selectPlaces(db, [assessmentId])
  if (place === undefined || place.round.deadline?.getTime() === deadline?.getTime()) return
  const actedAs = keepsAs(actor, 'keep_calendar', place.institutionId)
  if (actedAs === undefined) throw roleNotAllowed()
  const recorded = await listRecorded(db, place)
  const { timeZone } = place.round
  const first = calendarOf(timeZone, historyOf(place.round, recorded)).windows.get('submission')?.first
  const ending = deadline && { first: first ?? null, ...endingAt(deadline.getTime(), timeZone) }
  await recordChange(
    db,
    { place, recorded, mayBePast: true },
    {
      change: { kind: 'scheduled', windows: [{ stage: 'submission', window: ending }] },
      ...{ reason: '', paper: null, at },
      by: { id: actor.personId, name: actor.name, actedAs },
    },
  )
}

/** What such a change may be refused for. */
export { alreadyClosed, daysTurnedRound, isLocked, outOfOrder } from '../calendar.errors.ts'
