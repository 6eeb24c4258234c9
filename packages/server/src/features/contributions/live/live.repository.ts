import { and, eq, ne, sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import {
  contributionDrafts as drafts,
  contributionRequests as requests,
} from '../../../platform/database/tables/contributions.tables.ts'
import { changesChannel } from '../../../platform/events/change-feed.ts'
import { contributionsTopic, unitContributionsTopic } from '../../../topics.ts'

/** What is only ever added to: as many rows as before means that nothing changed. */
const addedTo = [
  'contribution_withdrawals',
  'contribution_answers',
  'contribution_confirmations',
  'contribution_returns',
  'contribution_consolidations',
  'contribution_evidence',
] as const

/** A row for each request of the assessment and for all that was added to it, found by the numbers of these requests: other years are not read. */
const addedIn = (assessmentId: string) => {
  const parts = addedTo.map(
    (table) =>
      sql`SELECT request_id FROM undagi.${sql.identifier(table)} WHERE request_id = ANY (ARRAY(SELECT id FROM asked))`,
  )
  return sql`(
    WITH asked AS MATERIALIZED (
      SELECT id, indicator_code, unit_id FROM undagi.contribution_requests WHERE assessment_id = ${assessmentId}
    )
    SELECT asked.indicator_code, asked.unit_id
      FROM (${sql.join([sql`SELECT id FROM asked`, ...parts], sql` UNION ALL `)}) AS numbers (request_id)
      JOIN asked ON asked.id = numbers.request_id) AS added`
}

interface Looking {
  readonly assessmentId: string
  readonly at: Date
}

/** The units for whose requests the person who asks answers at this instant. */
const ownUnits = (at: Date) => sql`(
  SELECT m.unit_id FROM undagi.memberships m
   WHERE m.person_id = (SELECT undagi.actor_id()) AND m.role IN ('respondent', 'unit_head')
     AND m.valid_from <= ${at.toISOString()}::timestamptz
     AND (m.valid_to IS NULL OR ${at.toISOString()}::timestamptz < m.valid_to))`

/** By indicator, how much there is of all units, and of those of the person who asks. */
export const selectMarks = (db: Sql, { assessmentId, at }: Looking) =>
  db
    .select({
      code: sql<string>`indicator_code`,
      all: sql<number>`count(*)::int`,
      own: sql<number>`(count(*) FILTER (WHERE unit_id IN ${ownUnits(at)}))::int`,
    })
    .from(addedIn(assessmentId))
    .groupBy(sql`indicator_code`)

/** What colleagues of the same unit are typing: whoever types knows it already. */
export const selectDraftsOfColleagues = (db: Sql, { assessmentId, at }: Looking) =>
  db
    .select({ code: requests.indicatorCode, requestId: drafts.requestId, version: drafts.version })
    .from(drafts)
    .innerJoin(requests, eq(requests.id, drafts.requestId))
    .where(
      and(
        eq(requests.assessmentId, assessmentId),
        ne(drafts.updatedBy, sql`(SELECT undagi.actor_id())`),
        sql`${requests.unitId} IN ${ownUnits(at)}`,
      ),
    )
    .orderBy(drafts.requestId)

interface Touched {
  readonly assessmentId: string
  readonly unitIds: readonly string[]
  readonly codes: readonly string[]
}

/** Tells the team, these units, and every unit that brings one of these indicators together or did. */
export function notifyTouched(db: Sql, { assessmentId, unitIds, codes }: Touched) {
  const topics = [
    contributionsTopic(assessmentId),
    ...unitIds.map((unitId) => unitContributionsTopic(assessmentId, unitId)),
  ]
  return db.select({ sent: sql`pg_notify(${changesChannel}, topic)` }).from(sql`(
    SELECT jsonb_array_elements_text(${JSON.stringify(topics)}::jsonb) AS topic
    UNION
    SELECT ${unitContributionsTopic(assessmentId, '')}::text || o.unit_id FROM undagi.contribution_owners o
     WHERE o.assessment_id = ${assessmentId}
       AND o.indicator_code IN (SELECT jsonb_array_elements_text(${JSON.stringify(codes)}::jsonb))
  ) AS touched`)
}
