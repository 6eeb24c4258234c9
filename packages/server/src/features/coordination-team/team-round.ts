import type { Sql } from '../../platform/database/drizzle-on.ts'
import { dayIn } from '../../platform/day-in.ts'
import type { Edition, Editions } from '../instruments/editions.ts'
import { editionKeyOf } from '../instruments/instruments.usecases.ts'
import { type AssessmentRow, selectAssessments } from './coordination-team.repository.ts'
import { type TeamPlace, teamPlaces } from './team-places.ts'

/** A round that is in use, and what its edition asks of a coordination team. */
export interface TeamRound {
  readonly assessmentId: string
  readonly year: number
  readonly assessmentDate: string
  readonly edition: Edition
  readonly places: readonly TeamPlace[]
  /** Something can still be offered in it. */
  readonly isOpen: boolean
}

/** The latest first. */
export async function listTeamRounds(
  db: Sql,
  institutionId: string,
  { editions, at }: { readonly editions: Editions; readonly at: Date },
): Promise<TeamRound[]> {
  const rows = await selectAssessments(db, institutionId)
  return Promise.all(
    rows.map(async (row) => ({
      ...{ assessmentId: row.assessmentId, year: row.year, assessmentDate: row.assessmentDate },
      ...{ places: teamPlaces[row.editionId] ?? [], isOpen: isOpen(row, at) },
      edition: await editions.getWithin(editionKeyOf(row), db),
    })),
  )
}

/** Until its deadline; where none is set, through the day to which its ages count. */
function isOpen(
  { deadline, assessmentDate, timeZone }: Pick<AssessmentRow, 'deadline' | 'assessmentDate' | 'timeZone'>,
  at: Date,
): boolean {
  return deadline === null ? dayIn(timeZone, at) <= assessmentDate : at < deadline
}
