import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessments } from '../../platform/database/tables/assessments.tables.ts'
import { delegations } from '../../platform/database/tables/delegations.tables.ts'
import { institutions, memberships, people } from '../../platform/database/tables/institutions.tables.ts'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'
import { units } from '../../platform/database/tables/units.tables.ts'

/** The signed-in person: row-level security shows nobody else. */
export const selectSelf = (db: Sql) => db.select({ email: people.email }).from(people)

export const selectOwnInstitutions = (db: Sql) =>
  db
    .select({
      id: institutions.id,
      slug: institutions.slug,
      name: institutions.name,
      sample: institutions.sample,
    })
    .from(institutions)
    .orderBy(institutions.name)

/** What the person holds at this instant: row-level security shows colleagues' memberships too. */
export const selectOwnMemberships = (db: Sql) =>
  db
    .select({
      institutionId: memberships.institutionId,
      role: memberships.role,
      unitId: memberships.unitId,
      unitName: units.name,
      validTo: memberships.validTo,
    })
    .from(memberships)
    .leftJoin(units, eq(units.id, memberships.unitId))
    .where(
      sql`${memberships.personId} = undagi.actor_id() AND ${memberships.validFrom} <= undagi.request_instant()
        AND (${memberships.validTo} IS NULL OR undagi.request_instant() < ${memberships.validTo})`,
    )
    .orderBy(memberships.role, units.name)

/** In which year of which institution what was delegated to the person stands. */
export const selectDelegatedRounds = (db: Sql) =>
  db
    .select({ delegationId: delegations.id, institutionId: delegations.institutionId, year: rounds.year })
    .from(delegations)
    .innerJoin(assessments, eq(assessments.id, delegations.assessmentId))
    .innerJoin(rounds, and(eq(rounds.id, assessments.roundId), isNull(rounds.withdrawnAt)))
    .where(sql`${delegations.delegateId} = undagi.actor_id()`)
