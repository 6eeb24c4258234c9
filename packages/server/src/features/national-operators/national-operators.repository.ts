import type { MemberRole } from '@undagi/permissions'
import { and, eq, gt, inArray, isNull, lte, ne, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { institutions, memberships } from '../../platform/database/tables/institutions.tables.ts'

const operatorRow = z.object({
  membership_id: z.string(),
  name: z.string(),
  email: z.string(),
  institution_id: z.string(),
  institution_slug: z.string(),
  institution_name: z.string(),
  valid_from: z.coerce.date(),
  valid_to: z.coerce.date().nullable(),
})

/** One membership of somebody who operates, or has operated, for the ministry. */
export interface OperatorSeat {
  readonly membershipId: string
  readonly name: string
  readonly email: string
  readonly institution: { readonly id: string; readonly slug: string; readonly name: string }
  readonly validFrom: Date
  readonly validTo: Date | null
}

/** Of every institution, also what has ended. For the operator of the server. */
export async function selectOperatorSeats(db: Sql): Promise<OperatorSeat[]> {
  const { rows } = await db.execute(sql`SELECT * FROM undagi.national_operators()`)
  return rows.map((row) => {
    const { membership_id, name, email, valid_from, valid_to, ...found } = operatorRow.parse(row)
    return {
      ...{ membershipId: membership_id, name, email, validFrom: valid_from, validTo: valid_to },
      institution: {
        ...{ id: found.institution_id, slug: found.institution_slug, name: found.institution_name },
      },
    }
  })
}

export const selectPlaces = (db: Sql) =>
  db
    .select({
      ...{ id: institutions.id, slug: institutions.slug, name: institutions.name },
      timeZone: institutions.timeZone,
    })
    .from(institutions)
    .orderBy(institutions.name)

/** Which other roles the person holds now, and where. */
export async function selectOtherRoles(
  db: Sql,
  { personId, at }: { readonly personId: string; readonly at: Date },
): Promise<{ readonly institutionId: string; readonly role: MemberRole }[]> {
  return db
    .selectDistinct({ institutionId: memberships.institutionId, role: memberships.role })
    .from(memberships)
    .where(
      and(
        eq(memberships.personId, personId),
        ne(memberships.role, 'national_operator'),
        lte(memberships.validFrom, at),
        or(isNull(memberships.validTo), gt(memberships.validTo, at)),
      ),
    )
}

export async function endSeats(db: Sql, membershipIds: readonly string[], at: Date): Promise<void> {
  await db
    .update(memberships)
    .set({ validTo: at })
    .where(inArray(memberships.id, [...membershipIds]))
}
