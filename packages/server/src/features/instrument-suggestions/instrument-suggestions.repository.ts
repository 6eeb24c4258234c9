import { and, asc, desc, eq } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import {
  instrumentSuggestionActions as actions,
  instrumentSuggestions as suggestions,
} from '../../platform/database/tables/suggestions.tables.ts'
import { waitForTurn } from '../../platform/database/wait-for-turn.ts'

export type SuggestionRow = typeof suggestions.$inferSelect
export type SuggestionActionRow = typeof actions.$inferSelect

/** The newest first. */
export const selectSuggestions = (db: Sql, institutionId: string) =>
  db
    .select()
    .from(suggestions)
    .where(eq(suggestions.institutionId, institutionId))
    .orderBy(desc(suggestions.suggestedAt), suggestions.id)

/** The oldest first. */
export const selectSuggestionActions = (db: Sql, institutionId: string) =>
  db.select().from(actions).where(eq(actions.institutionId, institutionId)).orderBy(asc(actions.id))

/** Who withdraws it and who decides it in the same moment are taken one after the other. */
export async function waitForSuggestion(db: Sql, id: string): Promise<void> {
  await waitForTurn(db, `suggestion:${id}`)
}

export const selectSuggestion = (db: Sql, institutionId: string, id: string) =>
  db
    .select()
    .from(suggestions)
    .where(and(eq(suggestions.institutionId, institutionId), eq(suggestions.id, id)))

export const selectActionsOf = (db: Sql, suggestionId: string) =>
  db.select().from(actions).where(eq(actions.suggestionId, suggestionId)).orderBy(asc(actions.id))

export async function insertSuggestion(
  db: Sql,
  suggestion: typeof suggestions.$inferInsert,
): Promise<SuggestionRow> {
  const [row] = await db.insert(suggestions).values(suggestion).returning()
  if (row === undefined) throw new Error('An inserted suggestion was not returned')
  return row
}

export async function insertSuggestionAction(db: Sql, action: typeof actions.$inferInsert): Promise<void> {
  await db.insert(actions).values(action)
}
