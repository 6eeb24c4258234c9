import { sql } from 'drizzle-orm'
import { assessments } from './tables/assessments.tables.ts'

/** For a statement that reads assessments: how many changes the calendar of the round of each has seen, which are added to and never changed. */
export const calendarVersion = sql<number>`COALESCE((
  SELECT max(changed.sequence) FROM undagi.calendar_changes changed
   WHERE changed.assessment_id = ${assessments.id}), 0)`
