import { asc, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { institutions } from '../../platform/database/tables/institutions.tables.ts'
import {
  sharedAccountActions,
  sharedAccountSettings,
} from '../../platform/database/tables/shared-accounts.tables.ts'
import { waitForTurn } from '../../platform/database/wait-for-turn.ts'

export type SharedAccountAction = Pick<
  typeof sharedAccountActions.$inferSelect,
  'findingId' | 'personId' | 'kind' | 'payload' | 'shownFrom' | 'actorName' | 'actedAt'
>

/** What row-level security shows: a person their own, the operator those of the institutions named. */
export const selectActions = (db: Sql) =>
  db
    .select()
    .from(sharedAccountActions)
    .orderBy(asc(sharedAccountActions.actedAt), asc(sharedAccountActions.id))

export const selectInstitutionNames = (db: Sql) =>
  db
    .select({
      id: institutions.id,
      slug: institutions.slug,
      name: institutions.name,
      timeZone: institutions.timeZone,
    })
    .from(institutions)

export const selectSettings = (db: Sql, institutionId: string) =>
  db
    .select({ sequence: sharedAccountSettings.sequence, settings: sharedAccountSettings.settings })
    .from(sharedAccountSettings)
    .where(eq(sharedAccountSettings.institutionId, institutionId))
    .orderBy(desc(sharedAccountSettings.sequence))
    .limit(1)

export async function insertSettings(
  db: Sql,
  settings: typeof sharedAccountSettings.$inferInsert,
): Promise<void> {
  await db.insert(sharedAccountSettings).values(settings)
}

export async function insertAction(db: Sql, action: typeof sharedAccountActions.$inferInsert): Promise<void> {
  await db.insert(sharedAccountActions).values(action)
}

/** Until the transaction ends nobody else writes about this finding, or notices something here. */
export async function holdFor(db: Sql, what: string): Promise<void> {
  await waitForTurn(db, `undagi: shared account ${what}`)
}

const seenRow = z.object({
  finding_id: z.string(),
  person_id: z.string(),
  person_name: z.string(),
  kind: z.enum(['noticed', 'explained', 'admitted', 'closed']),
  payload: z.unknown(),
  shown_from: z.coerce.date().nullable(),
  actor_name: z.string(),
  acted_at: z.coerce.date(),
})

/** For an administrator: whose person has answered, or has had the days to. */
export async function listSeenByAdministrator(
  db: Sql,
  institutionId: string,
): Promise<(SharedAccountAction & { readonly personName: string })[]> {
  const { rows } = await db.execute(sql`SELECT * FROM undagi.shared_accounts_of(${institutionId}::uuid)`)
  return rows.map((row) => {
    const { finding_id, person_id, person_name, shown_from, actor_name, acted_at, ...rest } =
      seenRow.parse(row)
    return {
      ...{ ...rest, findingId: finding_id, personId: person_id, personName: person_name },
      ...{ shownFrom: shown_from, actorName: actor_name, actedAt: acted_at },
    }
  })
}
