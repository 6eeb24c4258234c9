import type { StageMove } from '@undagi/maturity'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import {
  type SubmissionStanding,
  selectCalendarChanges,
  submissionClosed,
  submissionStanding,
} from '../../calendar/usecases/stage-standing.ts'
import { selectAssessment } from '../assessments.repository.ts'
import { deadlinePassed } from './stages.errors.ts'

interface Moving {
  readonly assessmentId: string
  readonly move: StageMove
}

/**
 * After the deadline nothing is sent, nor taken back that could then not be sent: it is extended first, by
 * name. The assessment is held, so that a calendar is not changed meanwhile.
 */
export async function ensureInTime(db: Sql, { assessmentId, move }: Moving, at: Date): Promise<void> {
  const [row] = await selectAssessment(db, { assessmentId }).execute()
  if (row === undefined) return
  const { standing, endsInWords } = submissionStanding(
    row.round,
    await selectCalendarChanges(db, [assessmentId]),
    at,
  )
  if (move === 'submit' || move === 'reopen') ensureOpen(standing, endsInWords)
}

function ensureOpen(
  standing: SubmissionStanding['standing'],
  endsInWords: SubmissionStanding['endsInWords'],
): void {
  const ended = endsInWords === null ? {} : { detail: `Batas waktu: ${endsInWords}.` }
  if (standing === 'lapsed') throw deadlinePassed(ended)
  if (standing === 'closed') throw submissionClosed(ended)
}
