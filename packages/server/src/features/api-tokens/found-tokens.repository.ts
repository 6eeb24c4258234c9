import { tokenScopeNames } from '@undagi/permissions'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'

const foundRow = z.object({
  id: z.string(),
  institution_id: z.string(),
  name: z.string(),
  scopes: z.array(z.enum(tokenScopeNames)),
  expires_at: z.coerce.date(),
  revoked_at: z.coerce.date().nullable(),
  is_held: z.boolean(),
})

/** What stands behind a digest, good or not. For the role of sign-in: there is no request yet. */
export async function findToken(db: Sql, digest: string, at: Date) {
  const { rows } = await db.execute(sql`SELECT * FROM undagi.find_api_token(${digest}, ${at})`)
  return rows[0] === undefined ? undefined : foundRow.parse(rows[0])
}

export type FoundToken = z.infer<typeof foundRow>

export async function noteUse(
  db: Sql,
  { id, at, network }: { readonly id: string; readonly at: Date; readonly network: string },
): Promise<void> {
  await db.execute(sql`SELECT undagi.note_api_token_use(${id}::uuid, ${at}, ${network})`)
}
