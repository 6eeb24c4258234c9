import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { assessments } from '../../../platform/database/tables/assessments.tables.ts'
import { delegations } from '../../../platform/database/tables/delegations.tables.ts'
import {
  evidenceLinkEnds as ends,
  evidenceLinks as links,
} from '../../../platform/database/tables/evidence.tables.ts'
import { institutions } from '../../../platform/database/tables/institutions.tables.ts'
import { rounds } from '../../../platform/database/tables/rounds.tables.ts'

export const selectInstitution = (db: Sql, institutionId: string) =>
  db
    .select({
      ...{ id: institutions.id, name: institutions.name, slug: institutions.slug },
      ...{ category: institutions.category, timeZone: institutions.timeZone },
    })
    .from(institutions)
    .where(eq(institutions.id, institutionId))

/** What is offered as proof and was not taken back, in rounds in use. What it is called, and to whom, the library says. */
export const selectStandingOffers = (db: Sql, institutionId: string) =>
  db
    .select({
      ...{ offerId: links.id, itemId: links.itemId, code: links.indicatorCode },
      ...{ assessmentId: links.assessmentId, editionId: rounds.editionId, year: rounds.year },
      ...{ authorId: links.authorId, authorName: links.authorName, at: links.linkedAt },
    })
    .from(links)
    .innerJoin(assessments, eq(assessments.id, links.assessmentId))
    .innerJoin(rounds, and(eq(rounds.id, assessments.roundId), isNull(rounds.withdrawnAt)))
    .leftJoin(ends, eq(ends.linkId, links.id))
    .where(and(eq(links.institutionId, institutionId), isNull(ends.linkId)))
    .orderBy(rounds.year, links.indicatorCode, links.linkedAt, links.id)

export type OfferRow = Awaited<ReturnType<typeof selectStandingOffers>>[number]

const unsentRow = z.object({
  assessment_id: z.string(),
  code: z.string(),
  field: z.enum(['facts', 'analysis']),
  updated_by: z.string(),
  updated_by_name: z.string(),
})
export type UnsentRow = z.infer<typeof unsentRow>

/** Texts that were typed and are not in the history, in assessments that can still take them. */
export async function listUnsentTexts(db: Sql, institutionId: string): Promise<readonly UnsentRow[]> {
  const { rows } = await db.execute(sql`
    SELECT d.assessment_id::text, d.indicator_code AS code, d.field, d.updated_by::text, d.updated_by_name
      FROM undagi.drafts d
      JOIN undagi.assessments a ON a.id = d.assessment_id AND a.stage = 'filling'
      JOIN undagi.rounds r ON r.id = a.round_id AND r.withdrawn_at IS NULL
      LEFT JOIN undagi.indicator_states s
        ON s.assessment_id = d.assessment_id AND s.indicator_code = d.indicator_code
     WHERE d.institution_id = ${institutionId}::uuid
       AND d.text <> coalesce(CASE d.field WHEN 'facts' THEN s.facts ELSE s.analysis END, '')
     ORDER BY d.indicator_code, d.field`)
  return rows.map((row) => unsentRow.parse(row))
}

/** Delegations of a person that run or are to begin: row-level security shows them to their parties and to administrators. */
export const selectOpenDelegations = (
  db: Sql,
  { institutionId, personId, at }: { institutionId: string; personId: string; at: Date },
) =>
  db
    .select({
      ...{ id: delegations.id, indicatorCodes: delegations.indicatorCodes, validTo: delegations.validTo },
      ...{ giverId: delegations.giverId, giverName: delegations.giverName },
      ...{ delegateId: delegations.delegateId, delegateName: delegations.delegateName },
      ...{ editionId: rounds.editionId, year: rounds.year },
    })
    .from(delegations)
    .innerJoin(assessments, eq(assessments.id, delegations.assessmentId))
    .innerJoin(rounds, and(eq(rounds.id, assessments.roundId), isNull(rounds.withdrawnAt)))
    .where(
      and(
        eq(delegations.institutionId, institutionId),
        or(eq(delegations.giverId, personId), eq(delegations.delegateId, personId)),
        isNull(delegations.withdrawnAt),
        gt(delegations.validTo, at),
      ),
    )

export type DelegationRow = Awaited<ReturnType<typeof selectOpenDelegations>>[number]
