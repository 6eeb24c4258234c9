import type { Sql } from '../platform/database/drizzle-on.ts'
import { lastYearStarts } from '../platform/database/tables/last-year.tables.ts'

interface Start {
  readonly institutionId: string
  readonly assessmentId: string
  readonly authorId: string
  readonly authorName: string
  readonly at: Date
}

/** An assessment that was started from another year; which one does not matter to whoever asks for the row. */
export async function plantLastYearStart(
  db: Sql,
  { authorId, authorName, at, ...place }: Start,
): Promise<void> {
  await db.insert(lastYearStarts).values({
    ...{ ...place, fromAssessmentId: place.assessmentId, proposals: [], offers: 0 },
    ...{ actorId: authorId, actorName: authorName, recordedAt: at },
  })
}
