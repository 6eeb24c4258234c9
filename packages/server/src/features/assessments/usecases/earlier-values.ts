import { eq, sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { assessments, indicatorStates } from '../../../platform/database/tables/assessments.tables.ts'
import { rounds } from '../../../platform/database/tables/rounds.tables.ts'

/** The institution's latest earlier round of the same edition: its day, and every value it gave. */
export const selectPrevious = (db: Sql, assessmentId: string) =>
  db
    .select({
      assessedOn: rounds.assessmentDate,
      code: indicatorStates.indicatorCode,
      value: indicatorStates.value,
    })
    .from(assessments)
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .leftJoin(indicatorStates, eq(indicatorStates.assessmentId, assessments.id))
    .where(
      eq(
        assessments.id,
        sql`(
          SELECT earlier.id
            FROM undagi.assessments this
            JOIN undagi.rounds this_round ON this_round.id = this.round_id
            JOIN undagi.assessments earlier ON earlier.institution_id = this.institution_id
            JOIN undagi.rounds earlier_round ON earlier_round.id = earlier.round_id
           WHERE this.id = ${assessmentId}
             AND earlier_round.edition_id = this_round.edition_id AND earlier_round.year < this_round.year
             AND earlier_round.withdrawn_at IS NULL
           ORDER BY earlier_round.year DESC
           LIMIT 1)`,
      ),
    )

export type PreviousRow = Awaited<ReturnType<typeof selectPrevious>>[number]
