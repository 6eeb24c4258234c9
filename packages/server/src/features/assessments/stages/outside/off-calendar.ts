import { type AssessmentState, calendarStageOf } from '@undagi/maturity'
import type { Sql } from '../../../../platform/database/drizzle-on.ts'
import {
  isLocked,
  selectCalendarChanges,
  standingInCalendar,
} from '../../../calendar/usecases/stage-standing.ts'
import { selectAssessment } from '../../assessments.repository.ts'
import type { StageMoved } from '../stage-moved.ts'

interface Moving {
  readonly assessmentId: string
  readonly to: AssessmentState
}

/**
 * What the calendar says against a stage that begins now; undefined where it is its time or has no days. It is written down with the move and
 * stops nobody: no text that we know says that a stage may not begin on another day. A locked round is not moved at all.
 */
export async function offCalendar(
  db: Sql,
  { assessmentId, to }: Moving,
  at: Date,
): Promise<StageMoved['offCalendar']> {
  const stage = calendarStageOf(to)
  const [row] = await selectAssessment(db, { assessmentId }).execute()
  if (stage === null || row === undefined) return undefined
  const standing = standingInCalendar(row.round, await selectCalendarChanges(db, [assessmentId]), {
    ...{ stage, at },
  })
  if (standing === 'locked') throw isLocked()
  return standing === 'open' || standing === 'unset' ? undefined : standing
}
