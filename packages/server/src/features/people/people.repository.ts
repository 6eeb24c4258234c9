import { type MemberRole, memberRoles } from '@undagi/permissions'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'

// These functions, not tables: a person's row is visible to that person alone.
const memberRow = z.object({
  membership_id: z.string(),
  person_id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(memberRoles),
  unit_id: z.string().nullable(),
  unit_name: z.string().nullable(),
  granted_by_name: z.string().nullable(),
  valid_from: z.coerce.date(),
  valid_to: z.coerce.date().nullable(),
})

/** One row per membership. */
export interface Member {
  readonly membershipId: string
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly role: MemberRole
  /** Of the roles that are a unit's. */
  readonly unitId: string | null
  readonly unitName: string | null
  readonly validFrom: Date
  readonly validTo: Date | null
  /** Null: the operator, or a release that did not write it down. */
  readonly grantedByName: string | null
}

export async function listMembers(db: Sql, institutionId: string): Promise<Member[]> {
  const { rows } = await db.execute(sql`SELECT * FROM undagi.people_of(${institutionId}::uuid)`)
  return rows.map((row) => toMember(memberRow.parse(row)))
}

/** The same of many institutions at once. */
export async function listMembersOfAll(
  db: Sql,
  institutionIds: readonly string[],
): Promise<ReadonlyMap<string, Member[]>> {
  const { rows } = await db.execute(sql`
    SELECT each.id AS institution_id, people.*
      FROM jsonb_array_elements_text(${JSON.stringify(institutionIds)}::jsonb) AS each (id)
     CROSS JOIN LATERAL undagi.people_of(each.id::uuid) AS people`)
  const members = new Map<string, Member[]>(institutionIds.map((id) => [id, []]))
  for (const row of rows) {
    const { institution_id, ...own } = memberRow.extend({ institution_id: z.string() }).parse(row)
    members.get(institution_id)?.push(toMember(own))
  }
  return members
}

function toMember({
  membership_id,
  person_id,
  valid_from,
  valid_to,
  unit_id,
  unit_name,
  granted_by_name,
  ...rest
}: z.infer<typeof memberRow>): Member {
  return {
    ...rest,
    unitId: unit_id,
    unitName: unit_name,
    grantedByName: granted_by_name,
    membershipId: membership_id,
    personId: person_id,
    validFrom: valid_from,
    validTo: valid_to,
  }
}

/** Until the transaction ends nobody else changes the people of this institution: read them after this, then decide. */
export async function lockMembers(db: Sql, institutionId: string): Promise<void> {
  await db.execute(sql`SELECT undagi.lock_members(${institutionId}::uuid)`)
}

export interface NewMember {
  readonly institutionId: string
  readonly name: string
  readonly email: string
  readonly role: MemberRole
  readonly unitId?: string | null
  readonly validFrom: Date
  readonly validTo: Date | null
}

export async function addMember(db: Sql, member: NewMember): Promise<void> {
  const { institutionId, name, email, role, unitId = null, validFrom, validTo } = member
  await db.execute(
    sql`SELECT undagi.add_member(${institutionId}::uuid, ${name}, ${email}, ${role}, ${validFrom}, ${validTo}, ${unitId})`,
  )
}

/** The operator's way in: the first administrator, the people of the example. */
export async function enrolMember(
  db: Sql,
  member: NewMember & { readonly grantedBy?: string | null },
): Promise<string> {
  const { institutionId, name, email, role, unitId = null, validFrom, validTo, grantedBy = null } = member
  const { rows } = await db.execute(
    sql`SELECT undagi.enrol(${institutionId}::uuid, ${name}, ${email}, ${role}, ${validFrom}, ${validTo}, ${unitId},
          ${grantedBy}) AS id`,
  )
  return z.object({ id: z.string() }).parse(rows[0]).id
}

/** Removes a membership that has not begun. False: there is no such one. */
export async function cancelMembership(db: Sql, membershipId: string): Promise<boolean> {
  const { rows } = await db.execute(sql`SELECT undagi.cancel_membership(${membershipId}::uuid) AS cancelled`)
  return z.object({ cancelled: z.boolean() }).parse(rows[0]).cancelled
}

/** False: there is no such open membership. */
export async function endMembership(db: Sql, membershipId: string): Promise<boolean> {
  const { rows } = await db.execute(sql`SELECT undagi.end_membership(${membershipId}::uuid) AS ended`)
  return z.object({ ended: z.boolean() }).parse(rows[0]).ended
}
