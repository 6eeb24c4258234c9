import { desc, eq, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { apiTokenSettings, apiTokens } from '../../platform/database/tables/api-tokens.tables.ts'
import { waitForTurn } from '../../platform/database/wait-for-turn.ts'

/** Everything but the digest, which the application cannot read. */
export type ApiToken = Omit<typeof apiTokens.$inferSelect, 'tokenHash'>

const shown = {
  id: apiTokens.id,
  institutionId: apiTokens.institutionId,
  personId: apiTokens.personId,
  personName: apiTokens.personName,
  name: apiTokens.name,
  scopes: apiTokens.scopes,
  ending: apiTokens.ending,
  createdAt: apiTokens.createdAt,
  expiresAt: apiTokens.expiresAt,
  lastUsedAt: apiTokens.lastUsedAt,
  lastUsedNetwork: apiTokens.lastUsedNetwork,
  revokedAt: apiTokens.revokedAt,
  revokedByName: apiTokens.revokedByName,
}

/** An administrator sees all, everybody else their own: row-level security decides it. */
export const selectTokens = (db: Sql, institutionId: string) =>
  db
    .select(shown)
    .from(apiTokens)
    .where(eq(apiTokens.institutionId, institutionId))
    .orderBy(desc(apiTokens.createdAt), apiTokens.id)

/** In this moment nobody else makes one for this person. */
export async function holdTokensOf(db: Sql, personId: string): Promise<void> {
  await waitForTurn(db, `undagi tokens ${personId}`)
}

export async function insertToken(db: Sql, token: typeof apiTokens.$inferInsert): Promise<ApiToken> {
  const { institutionId, personId, personName, name, scopes, tokenHash, ending, createdAt, expiresAt } = token
  // Only the columns that the application may write; drizzle would name them all.
  const { rows } = await db.execute(sql`
    INSERT INTO undagi.api_tokens
      (institution_id, person_id, person_name, name, scopes, token_hash, ending, created_at, expires_at)
    VALUES (${institutionId}, ${personId}, ${personName}, ${name}, ${sql.param([...scopes])}::text[], ${tokenHash},
            ${ending}, ${createdAt}, ${expiresAt})
    RETURNING id`)
  const id = String(rows[0]?.id)
  const unused = { lastUsedAt: null, lastUsedNetwork: null, revokedAt: null, revokedByName: null }
  return { id, institutionId, personId, personName, name, scopes, ending, createdAt, expiresAt, ...unused }
}

/** False: there is none here that could still be used. */
export async function revokeToken(db: Sql, tokenId: string): Promise<boolean> {
  const { rows } = await db.execute(sql`SELECT undagi.revoke_api_token(${tokenId}::uuid) AS done`)
  return rows[0]?.done === true
}

export const selectSettings = (db: Sql, institutionId: string) =>
  db
    .select({ sequence: apiTokenSettings.sequence, longestDays: apiTokenSettings.longestDays })
    .from(apiTokenSettings)
    .where(eq(apiTokenSettings.institutionId, institutionId))
    .orderBy(desc(apiTokenSettings.sequence))
    .limit(1)

export async function insertSettings(db: Sql, settings: typeof apiTokenSettings.$inferInsert): Promise<void> {
  await db.insert(apiTokenSettings).values(settings)
}
