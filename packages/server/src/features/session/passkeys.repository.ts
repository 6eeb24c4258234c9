import { and, eq } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { passkey } from '../../platform/database/tables/signin.tables.ts'

export type PasskeyRow = typeof passkey.$inferSelect

export const selectPasskeys = (db: Sql, userId: string): Promise<PasskeyRow[]> =>
  db.select().from(passkey).where(eq(passkey.userId, userId)).orderBy(passkey.createdAt)

export async function findOwnerOfPasskey(db: Sql, id: string): Promise<string | undefined> {
  const [found] = await db.select({ userId: passkey.userId }).from(passkey).where(eq(passkey.id, id))
  return found?.userId
}

/** Locked until the transaction ends: its counter decides. */
export async function findPasskey(db: Sql, id: string): Promise<PasskeyRow | undefined> {
  const [found] = await db.select().from(passkey).where(eq(passkey.id, id)).for('update')
  return found
}

/** False: it is registered already. */
export async function insertPasskey(db: Sql, row: typeof passkey.$inferInsert): Promise<boolean> {
  const { rowCount } = await db.insert(passkey).values(row).onConflictDoNothing()
  return rowCount === 1
}

export async function usePasskey(
  db: Sql,
  { id, counter, at }: { id: string; counter: number; at: Date },
): Promise<void> {
  await db.update(passkey).set({ counter, lastUsedAt: at }).where(eq(passkey.id, id))
}

/** False: this user has no such one. */
export async function deletePasskey(db: Sql, userId: string, id: string): Promise<boolean> {
  const { rowCount } = await db.delete(passkey).where(and(eq(passkey.userId, userId), eq(passkey.id, id)))
  return rowCount === 1
}
