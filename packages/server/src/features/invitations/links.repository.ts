import { memberRoles } from '@undagi/permissions'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { rateLimit } from '../../platform/database/tables/signin.tables.ts'

// Whoever opens a link has no session: these run under the role of sign-in.

const linkRow = z.object({
  institution_slug: z.string(),
  institution_name: z.string(),
  institution_sample: z.boolean(),
  invited_by: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(memberRoles)),
  unit_name: z.string().nullable(),
  member_from: z.coerce.date().nullable(),
  member_to: z.coerce.date().nullable(),
  expires_at: z.coerce.date(),
  accepted_at: z.coerce.date().nullable(),
  has_account: z.boolean(),
})

/** What a link leads to. */
export type LinkedInvitation = Awaited<ReturnType<typeof findByLink>> & {}

/** Undefined for a link that never was, and for one that was revoked or replaced. */
export async function findByLink(signin: Sql, tokenHash: string) {
  const { rows } = await signin.execute(sql`SELECT * FROM undagi.invitation_of_link(${tokenHash})`)
  if (rows[0] === undefined) return undefined
  const row = linkRow.parse(rows[0])
  return {
    institution: {
      slug: row.institution_slug,
      name: row.institution_name,
      sample: row.institution_sample,
    },
    invitedBy: row.invited_by,
    name: row.name,
    email: row.email,
    roles: row.roles,
    unitName: row.unit_name,
    memberFrom: row.member_from,
    memberTo: row.member_to,
    expiresAt: row.expires_at,
    acceptedAt: row.accepted_at,
    revokedAt: null,
    hasAccount: row.has_account,
  }
}

interface TakingUp {
  readonly tokenHash: string
  readonly email: string
  readonly name: string
  readonly at: Date
}

/** Within the transaction that made the account. False: somebody was quicker. */
export async function takeUpInvitation(signin: Sql, { tokenHash, email, name, at }: TakingUp) {
  const { rows } = await signin.execute(
    sql`SELECT undagi.take_up_invitation(${tokenHash}, ${email}, ${name}, ${at}) AS done`,
  )
  return z.object({ done: z.boolean() }).parse(rows[0]).done
}

/** For the institution that invited: an entry in its own log, in the transaction that accepts. Runs under either role. */
export async function tellOfAcceptance(
  db: Sql,
  tokenHash: string,
  { requestId, address }: { readonly requestId: string | null; readonly address: string | null },
): Promise<void> {
  await db.execute(sql`SELECT undagi.tell_of_acceptance(${tokenHash}, ${requestId}::uuid, ${address})`)
}

const giverRow = z.object({
  giver_name: z.string(),
  giver_email: z.string(),
  delegate_name: z.string(),
  institution_name: z.string(),
  institution_slug: z.string(),
  time_zone: z.string(),
  indicator_codes: z.array(z.string()),
  valid_to: z.coerce.date(),
})

/** Who asked for help with the link that was accepted, and for what; undefined: it was an invitation to a role. */
export async function findGiverOfLink(signin: Sql, tokenHash: string) {
  const { rows } = await signin.execute(sql`SELECT * FROM undagi.giver_of_link(${tokenHash})`)
  if (rows[0] === undefined) return undefined
  const row = giverRow.parse(rows[0])
  return {
    giver: { name: row.giver_name, email: row.giver_email },
    delegateName: row.delegate_name,
    institution: {
      name: row.institution_name,
      slug: row.institution_slug,
      timeZone: row.time_zone,
    },
    indicatorCodes: row.indicator_codes,
    validTo: row.valid_to,
  }
}

export interface Attempts {
  readonly address: string
  readonly at: Date
  readonly windowMs: number
}

/** How many wrong links this address has tried in the present window, and when the window began. */
export async function countWrongLinks(signin: Sql, { address, at, windowMs }: Attempts) {
  const [row] = await signin
    .select({ count: rateLimit.count, since: rateLimit.lastRequest })
    .from(rateLimit)
    .where(
      sql`${rateLimit.key} = ${keyOf(address)} AND ${rateLimit.lastRequest} > ${at.getTime() - windowMs}`,
    )
  return row
}

/** One statement, so that attempts at the same moment all count. */
export async function addWrongLink(signin: Sql, { address, at, windowMs }: Attempts): Promise<void> {
  const key = keyOf(address)
  const now = at.getTime()
  const isOver = sql`${rateLimit.lastRequest} <= ${now - windowMs}`
  await signin
    .insert(rateLimit)
    .values({ id: key, key, count: 1, lastRequest: now })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        count: sql`CASE WHEN ${isOver} THEN 1 ELSE ${rateLimit.count} + 1 END`,
        lastRequest: sql`CASE WHEN ${isOver} THEN ${now} ELSE ${rateLimit.lastRequest} END`,
      },
    })
}

const keyOf = (address: string) => `invitation-link:${address}`
