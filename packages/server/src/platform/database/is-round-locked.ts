import { type Action, goesOn } from '@undagi/permissions'
import { not, type SQL, sql } from 'drizzle-orm'
import { assessments } from './tables/assessments.tables.ts'

/** For a statement that reads assessments: by what was last done to the calendar of the round of each, which is added to and never changed. */
export const isRoundLocked = sql<boolean>`COALESCE((
  SELECT locking.kind = 'locked' FROM undagi.calendar_changes locking
   WHERE locking.assessment_id = ${assessments.id} AND locking.kind IN ('locked', 'unlocked')
   ORDER BY locking.sequence DESC
   LIMIT 1), false)`

/** Where a lock does not stop this action; undefined where none does. */
export function isOpenFor(action: Action): SQL | undefined {
  return goesOn(action, { isLocked: true }) ? undefined : not(isRoundLocked)
}
