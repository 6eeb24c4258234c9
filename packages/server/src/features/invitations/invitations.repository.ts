import { desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { invitations } from '../../platform/database/tables/invitations.tables.ts'
import { units } from '../../platform/database/tables/units.tables.ts'
import type { Invitee, Term } from './invitee.ts'

/** What an administrator sees: everything but the digest, which the application cannot read. */
export type Invitation = Omit<
  typeof invitations.$inferSelect,
  'tokenHash' | 'createdBy' | 'institutionId'
> & {
  readonly unitName: string | null
}

export const selectInvitations = (db: Sql, institutionId: string) =>
  db
    .select({
      id: invitations.id,
      name: invitations.name,
      email: invitations.email,
      roles: invitations.roles,
      unitId: invitations.unitId,
      unitName: units.name,
      memberFrom: invitations.memberFrom,
      memberTo: invitations.memberTo,
      createdByName: invitations.createdByName,
      createdAt: invitations.createdAt,
      expiresAt: invitations.expiresAt,
      acceptedAt: invitations.acceptedAt,
      revokedAt: invitations.revokedAt,
    })
    .from(invitations)
    .leftJoin(units, eq(units.id, invitations.unitId))
    .where(eq(invitations.institutionId, institutionId))
    .orderBy(desc(invitations.createdAt), invitations.name)

export interface NewInvitation extends Invitee, Term {
  readonly institutionId: string
  readonly tokenHash: string
  readonly expiresAt: Date
}

/** Returns its id. */
export async function insertInvitation(db: Sql, invitation: NewInvitation): Promise<string> {
  const { institutionId, name, email, roles, unitId, memberFrom, memberTo, tokenHash, expiresAt } = invitation
  const { rows } = await db.execute(
    sql`SELECT undagi.invite(${institutionId}::uuid, ${name}, ${email}, ${sql.param([...roles])}::text[], ${memberFrom},
          ${memberTo}, ${tokenHash}, ${expiresAt}, ${unitId}) AS id`,
  )
  return z.object({ id: z.string() }).parse(rows[0]).id
}

type HelpInvitation = Pick<NewInvitation, 'institutionId' | 'name' | 'email' | 'tokenHash' | 'expiresAt'> & {
  readonly until: Date
}

/** By any member, for help alone: it gives no role. Returns its id. */
export async function insertHelpInvitation(db: Sql, invitation: HelpInvitation): Promise<string> {
  const { institutionId, name, email, until, tokenHash, expiresAt } = invitation
  const { rows } = await db.execute(
    sql`SELECT undagi.invite_to_help(${institutionId}::uuid, ${name}, ${email}, ${until}, ${tokenHash}, ${expiresAt}) AS id`,
  )
  return z.object({ id: z.string() }).parse(rows[0]).id
}

/** The operator's way in: the example's invitations, whose links nobody has. */
export async function insertInvitationRow(db: Sql, row: typeof invitations.$inferInsert): Promise<void> {
  await db.insert(invitations).values(row)
}

/** False: there is no such invitation that is still to be accepted. */
export async function revokeInvitation(db: Sql, invitationId: string): Promise<boolean> {
  return isDone(db, sql`undagi.revoke_invitation(${invitationId}::uuid)`)
}

/** False as above. */
export async function renewInvitation(
  db: Sql,
  { id, tokenHash, expiresAt }: { id: string; tokenHash: string; expiresAt: Date },
): Promise<boolean> {
  return isDone(db, sql`undagi.renew_invitation(${id}::uuid, ${tokenHash}, ${expiresAt})`)
}

/** As the person of this session. False: somebody was quicker, or it is not for them. */
export async function acceptAsActor(db: Sql, tokenHash: string): Promise<boolean> {
  return isDone(db, sql`undagi.accept_invitation(${tokenHash})`)
}

async function isDone(db: Sql, call: ReturnType<typeof sql>): Promise<boolean> {
  const { rows } = await db.execute(sql`SELECT ${call} AS done`)
  return z.object({ done: z.boolean().nullable() }).parse(rows[0]).done ?? false
}
