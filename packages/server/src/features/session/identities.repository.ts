import { and, asc, count, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { identityProvider, linkedIdentity, session } from '../../platform/database/tables/signin.tables.ts'

export type ProviderRow = typeof identityProvider.$inferSelect

/** False: this institution has this issuer already. */
export async function insertProvider(db: Sql, row: ProviderRow): Promise<boolean> {
  const { rowCount } = await db.insert(identityProvider).values(row).onConflictDoNothing()
  return rowCount === 1
}

/** Everything but the secret; and how many sign in with it. */
export const selectProvidersOf = (db: Sql, institutionId: string) =>
  db
    .select({
      id: identityProvider.id,
      name: identityProvider.name,
      issuer: identityProvider.issuer,
      clientId: identityProvider.clientId,
      createdBy: identityProvider.createdBy,
      createdAt: identityProvider.createdAt,
      linked: count(linkedIdentity.subject),
    })
    .from(identityProvider)
    .leftJoin(linkedIdentity, eq(linkedIdentity.providerId, identityProvider.id))
    .where(eq(identityProvider.institutionId, institutionId))
    .groupBy(identityProvider.id)
    .orderBy(asc(identityProvider.name))

/** What the page for signing in shows to everybody. */
export const selectProviderNames = (db: Sql) =>
  db
    .select({ id: identityProvider.id, name: identityProvider.name })
    .from(identityProvider)
    .orderBy(asc(identityProvider.name))
    .limit(50)

export async function findProvider(db: Sql, id: string): Promise<ProviderRow | undefined> {
  const [found] = await db.select().from(identityProvider).where(eq(identityProvider.id, id))
  return found
}

/** With what was linked to it; whoever came in through it is out. Undefined: there is none here. */
export async function deleteProvider(
  db: Sql,
  { institutionId, providerId }: { readonly institutionId: string; readonly providerId: string },
): Promise<string | undefined> {
  const linked = db
    .select({ userId: linkedIdentity.userId })
    .from(linkedIdentity)
    .innerJoin(identityProvider, eq(identityProvider.id, linkedIdentity.providerId))
    .where(and(eq(identityProvider.id, providerId), eq(identityProvider.institutionId, institutionId)))
  await db
    .delete(session)
    .where(and(eq(session.method, 'identity_provider'), inArray(session.userId, linked)))
  const [removed] = await db
    .delete(identityProvider)
    .where(and(eq(identityProvider.id, providerId), eq(identityProvider.institutionId, institutionId)))
    .returning({ name: identityProvider.name })
  return removed?.name
}

export async function findLinkedUser(
  db: Sql,
  providerId: string,
  subject: string,
): Promise<string | undefined> {
  const [found] = await db
    .select({ userId: linkedIdentity.userId })
    .from(linkedIdentity)
    .where(and(eq(linkedIdentity.providerId, providerId), eq(linkedIdentity.subject, subject)))
  return found?.userId
}

/** False: somebody has it, or this account has another one of the same provider. */
export async function insertLink(db: Sql, row: typeof linkedIdentity.$inferInsert): Promise<boolean> {
  const { rowCount } = await db.insert(linkedIdentity).values(row).onConflictDoNothing()
  return rowCount === 1
}

export async function noteUse(db: Sql, { providerId, subject, at }: Use): Promise<boolean> {
  const { rowCount } = await db
    .update(linkedIdentity)
    .set({ lastUsedAt: at })
    .where(and(eq(linkedIdentity.providerId, providerId), eq(linkedIdentity.subject, subject)))
  return rowCount === 1
}

interface Use {
  readonly providerId: string
  readonly subject: string
  readonly at: Date
}

export const selectLinksOf = (db: Sql, userId: string) =>
  db
    .select({
      providerId: linkedIdentity.providerId,
      providerName: identityProvider.name,
      email: linkedIdentity.email,
      linkedAt: linkedIdentity.linkedAt,
      lastUsedAt: linkedIdentity.lastUsedAt,
    })
    .from(linkedIdentity)
    .innerJoin(identityProvider, eq(identityProvider.id, linkedIdentity.providerId))
    .where(eq(linkedIdentity.userId, userId))
    .orderBy(asc(identityProvider.name))

/** False: there is none. */
export async function deleteLink(db: Sql, userId: string, providerId: string): Promise<boolean> {
  const { rowCount } = await db
    .delete(linkedIdentity)
    .where(and(eq(linkedIdentity.userId, userId), eq(linkedIdentity.providerId, providerId)))
  return rowCount === 1
}

/** A provider opens no account with which somebody works elsewhere too. */
export async function worksOnlyIn(
  db: Sql,
  { email, institutionId, at }: { readonly email: string; readonly institutionId: string; readonly at: Date },
): Promise<boolean> {
  const { rows } = await db.execute(
    sql`SELECT undagi.works_only_in(${email}, ${institutionId}::uuid, ${at}) AS only`,
  )
  return z.object({ only: z.boolean() }).parse(rows[0]).only
}
