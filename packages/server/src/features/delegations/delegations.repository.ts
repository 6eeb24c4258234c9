import type { MemberRole } from '@undagi/permissions'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { isRoundLocked } from '../../platform/database/is-round-locked.ts'
import { assessments } from '../../platform/database/tables/assessments.tables.ts'
import { delegations } from '../../platform/database/tables/delegations.tables.ts'
import { institutions } from '../../platform/database/tables/institutions.tables.ts'
import { invitations } from '../../platform/database/tables/invitations.tables.ts'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'

const withPlace = (db: Sql) =>
  db
    .select({
      delegation: delegations,
      institution: {
        id: institutions.id,
        slug: institutions.slug,
        name: institutions.name,
        sample: institutions.sample,
        timeZone: institutions.timeZone,
      },
      year: rounds.year,
      ...{ stage: assessments.stage, isLocked: isRoundLocked },
      edition: { id: rounds.editionId, revision: rounds.editionRevision },
      invitation: {
        expiresAt: invitations.expiresAt,
        acceptedAt: invitations.acceptedAt,
        revokedAt: invitations.revokedAt,
      },
      /** Of its giver, that it lends only once the helper has a second factor. */
      rolesAwaiting: sql<MemberRole[] | null>`undagi.roles_awaiting_second_factor(${delegations.id})`,
      helperMayHelp: sql<boolean>`undagi.helper_may_help(${delegations.id})`,
    })
    .from(delegations)
    .innerJoin(assessments, eq(assessments.id, delegations.assessmentId))
    .innerJoin(institutions, eq(institutions.id, delegations.institutionId))
    .innerJoin(rounds, and(eq(rounds.id, assessments.roundId), isNull(rounds.withdrawnAt)))
    .leftJoin(invitations, eq(invitations.id, delegations.invitationId))

const newestFirst = [desc(delegations.givenAt), desc(delegations.id)]

/** Those that the person gave or was given. */
export const selectDelegations = (db: Sql) =>
  withPlace(db)
    .where(sql`undagi.actor_id() IN (${delegations.giverId}, ${delegations.delegateId})`)
    .orderBy(...newestFirst)

/** All of an institution, as far as row-level security shows them: to its administrators. */
export const selectDelegationsAt = (db: Sql, institutionId: string) =>
  withPlace(db)
    .where(eq(delegations.institutionId, institutionId))
    .orderBy(...newestFirst)

export type DelegationRow = Awaited<ReturnType<typeof selectDelegations>>[number]

export type NewDelegation = Omit<
  typeof delegations.$inferInsert,
  'id' | 'withdrawnAt' | 'lapseToldAt' | 'scope'
>

/** Returns its id. */
export async function insertDelegation(db: Sql, delegation: NewDelegation): Promise<string> {
  const { institutionId, assessmentId, indicatorCodes, giverId, giverName, ...rest } = delegation
  const { delegateId = null, delegateName, invitationId = null, validFrom, validTo, givenAt } = rest
  const { rows } = await db.execute(sql`
    INSERT INTO undagi.delegations (institution_id, assessment_id, scope, indicator_codes, giver_id, giver_name, delegate_id,
                                    delegate_name, invitation_id, valid_from, valid_to, given_at)
    VALUES (${institutionId}::uuid, ${assessmentId}::uuid, 'indicators', ${sql.param([...indicatorCodes])}::text[], ${giverId}::uuid,
            ${giverName}, ${delegateId}::uuid, ${delegateName}, ${invitationId}::uuid, ${validFrom}, ${validTo}, ${givenAt})
    RETURNING id`)
  return z.object({ id: z.string() }).parse(rows[0]).id
}

/** One of an assessment, as far as the person may see it. */
export const selectDelegation = (
  db: Sql,
  { assessmentId, delegationId }: { readonly assessmentId: string; readonly delegationId: string },
) =>
  db
    .select({ institutionId: delegations.institutionId, giverId: delegations.giverId })
    .from(delegations)
    .where(and(eq(delegations.id, delegationId), eq(delegations.assessmentId, assessmentId)))

/** False: there is none that this person may withdraw. */
export async function withdrawDelegation(db: Sql, delegationId: string): Promise<boolean> {
  const { rows } = await db.execute(
    sql`SELECT undagi.withdraw_delegation(${delegationId}::uuid) AS withdrawn`,
  )
  return z.object({ withdrawn: z.boolean() }).parse(rows[0]).withdrawn
}
