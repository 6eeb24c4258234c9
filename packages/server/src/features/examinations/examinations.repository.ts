import { and, asc, eq, getTableColumns, inArray } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { evidenceLinks as links } from '../../platform/database/tables/evidence.tables.ts'
import { offerVerdicts } from '../../platform/database/tables/examinations.tables.ts'
import { waitForTurn } from '../../platform/database/wait-for-turn.ts'

/** What was said of what an assessment is offered, or of one thing of it; the first first. */
export const selectVerdicts = (
  db: Sql,
  { assessmentId, offerId }: { readonly assessmentId: string; readonly offerId?: string },
) =>
  db
    .select()
    .from(offerVerdicts)
    .where(
      and(
        eq(offerVerdicts.assessmentId, assessmentId),
        offerId === undefined ? undefined : eq(offerVerdicts.offerId, offerId),
      ),
    )
    .orderBy(asc(offerVerdicts.sequence))

/** The same of everything that these items are or were offered for. */
export const selectVerdictsOn = (db: Sql, itemIds: readonly string[]) =>
  db
    .select(getTableColumns(offerVerdicts))
    .from(offerVerdicts)
    .innerJoin(links, eq(links.id, offerVerdicts.offerId))
    .where(inArray(links.itemId, [...itemIds]))
    .orderBy(asc(offerVerdicts.sequence))

export type VerdictRow = typeof offerVerdicts.$inferSelect

/** Nobody else judges it until the transaction ends. */
export async function waitForVerdicts(db: Sql, offerId: string): Promise<void> {
  await waitForTurn(db, `verdicts:${offerId}`)
}

export async function insertVerdict(
  db: Sql,
  verdict: typeof offerVerdicts.$inferInsert,
): Promise<VerdictRow> {
  const [row] = await db.insert(offerVerdicts).values(verdict).returning()
  if (row === undefined) throw new Error('An insert that returned nothing')
  return row
}
