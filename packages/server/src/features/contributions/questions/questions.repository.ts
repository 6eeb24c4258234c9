import { and, desc, eq } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { preparedStatement } from '../../../platform/database/prepared-statement.ts'
import type { Rows } from '../../../platform/database/rows.ts'
import { assessments } from '../../../platform/database/tables/assessments.tables.ts'
import { contributionQuestions as questions } from '../../../platform/database/tables/contributions.tables.ts'
import { rounds } from '../../../platform/database/tables/rounds.tables.ts'

/** How the institution of an assessment itself asks about the indicators of its edition, in whichever year it was worded. */
export const selectOwnQuestions = preparedStatement(['assessmentId'], (db, given) =>
  db
    .selectDistinctOn([questions.indicatorCode], { question: questions })
    .from(questions)
    .innerJoin(assessments, eq(assessments.institutionId, questions.institutionId))
    .innerJoin(rounds, and(eq(rounds.id, assessments.roundId), eq(rounds.editionId, questions.editionId)))
    .where(eq(assessments.id, given('assessmentId')))
    .orderBy(questions.indicatorCode, desc(questions.sequence)),
)

export type OwnQuestionRow = Rows<typeof selectOwnQuestions>[number]

/** False: somebody was quicker, in this round or in another of the same edition. */
export async function insertQuestion(db: Sql, row: typeof questions.$inferInsert): Promise<boolean> {
  const added = await db.insert(questions).values(row).onConflictDoNothing().returning()
  return added.length > 0
}
