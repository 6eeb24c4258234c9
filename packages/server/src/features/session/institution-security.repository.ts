import { memberRoles } from '@undagi/permissions'
import { count, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { secondFactorRules } from '../../platform/database/tables/institutions.tables.ts'
import { passkey, totp, user } from '../../platform/database/tables/signin.tables.ts'

export async function selectRequiredRoles(db: Sql, institutionId: string): Promise<string[]> {
  const rows = await db
    .select({ role: secondFactorRules.role })
    .from(secondFactorRules)
    .where(eq(secondFactorRules.institutionId, institutionId))
    .orderBy(secondFactorRules.role)
  return rows.map(({ role }) => role)
}

export async function updateRequiredRoles(
  db: Sql,
  institutionId: string,
  roles: readonly string[],
): Promise<void> {
  const listed = sql`ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(roles)}::jsonb))`
  await db.execute(sql`SELECT undagi.require_second_factor(${institutionId}::uuid, ${listed})`)
}

const helperRow = z
  .object({
    person_id: z.string(),
    name: z.string(),
    email: z.string(),
    giver_roles: z.array(z.enum(memberRoles)),
  })
  .transform(({ person_id, giver_roles, ...rest }) => ({
    ...rest,
    personId: person_id,
    giverRoles: giver_roles,
  }))

/** To whom something is delegated here, with a role of their own or without; each with what their givers hold now. */
export async function listHelpersOf(db: Sql, institutionId: string) {
  const { rows } = await db.execute(sql`SELECT * FROM undagi.helpers_of(${institutionId}::uuid)`)
  return rows.map((row) => helperRow.parse(row))
}

/** Undefined: this person's second factor is not this administrator's to take off. */
export async function findAddressToRelease(
  db: Sql,
  institutionId: string,
  personId: string,
): Promise<string | undefined> {
  const { rows } = await db.execute(
    sql`SELECT undagi.address_to_release(${institutionId}::uuid, ${personId}::uuid) AS address`,
  )
  return z.object({ address: z.string().nullable() }).parse(rows[0]).address ?? undefined
}

/** As the database knows it, whatever the application thinks. */
export async function isAdministrator(db: Sql, institutionId: string): Promise<boolean> {
  const { rows } = await db.execute(sql`SELECT undagi.administers(${institutionId}::uuid) AS it_is`)
  return z.object({ it_is: z.boolean() }).parse(rows[0]).it_is
}

/** By address; who has no account has none. Runs under the role of sign-in. */
export async function selectFactorsOf(signin: Sql, emails: readonly string[]) {
  const keys = signin
    .select({ userId: passkey.userId, held: count().as('held') })
    .from(passkey)
    .groupBy(passkey.userId)
    .as('keys')
  const rows = await signin
    .select({
      email: user.email,
      hasTotp: sql<boolean>`${isNotNull(totp.confirmedAt)}`,
      passkeys: sql<number>`coalesce(${keys.held}, 0)::int`,
    })
    .from(user)
    .leftJoin(totp, eq(totp.userId, user.id))
    .leftJoin(keys, eq(keys.userId, user.id))
    .where(inArray(user.email, [...emails]))
  return new Map(rows.map(({ email, ...factors }) => [email, factors]))
}
