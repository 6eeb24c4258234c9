import { and, eq, gt, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { preparedStatement } from '../../platform/database/prepared-statement.ts'
import { drafts } from '../../platform/database/tables/assessments.tables.ts'

export type DraftField = 'facts' | 'analysis'
export type DraftRow = typeof drafts.$inferSelect

/** Both texts of an indicator, where they have been typed. */
export const selectDrafts = preparedStatement(['assessmentId', 'code'], (db, given) =>
  db
    .select()
    .from(drafts)
    .where(and(eq(drafts.assessmentId, given('assessmentId')), eq(drafts.indicatorCode, given('code')))),
)

export const selectDraftsSince = (db: Sql, assessmentId: string, since: Date) =>
  db
    .select({
      code: drafts.indicatorCode,
      field: drafts.field,
      version: drafts.version,
      updatedByName: drafts.updatedByName,
      updatedAt: drafts.updatedAt,
    })
    .from(drafts)
    .where(and(eq(drafts.assessmentId, assessmentId), gt(drafts.updatedAt, since)))
    .orderBy(drafts.updatedAt)

/** Keeps the text if nobody wrote since `expectedVersion`; undefined if somebody did. */
export async function writeDraft(
  db: Sql,
  { expectedVersion, ...draft }: Omit<DraftRow, 'version'> & { expectedVersion: number },
): Promise<DraftRow | undefined> {
  const { text, updatedBy, updatedByName, updatedAt, onBehalfOf } = draft
  if (expectedVersion === 0) {
    const [created] = await db
      .insert(drafts)
      .values({ ...draft, version: 1 })
      .onConflictDoNothing()
      .returning()
    return created
  }
  const [changed] = await db
    .update(drafts)
    .set({ text, updatedBy, updatedByName, updatedAt, onBehalfOf, version: sql`${drafts.version} + 1` })
    .where(
      and(
        eq(drafts.assessmentId, draft.assessmentId),
        eq(drafts.indicatorCode, draft.indicatorCode),
        eq(drafts.field, draft.field),
        eq(drafts.version, expectedVersion),
      ),
    )
    .returning()
  return changed
}
