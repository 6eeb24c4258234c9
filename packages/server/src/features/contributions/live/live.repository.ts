import { and, eq, ne, type Placeholder, sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { preparedStatement } from '../../../platform/database/prepared-statement.ts'
import {
  contributionDrafts as drafts,
  contributionRequests as requests,
} from '../../../platform/database/tables/contributions.tables.ts'
import { changesChannel } from '../../../platform/events/change-feed.ts'
import { contributionsTopic, unitContributionsTopic } from '../../../topics.ts'
import { concernsOwnUnits, ownUnits } from '../own-units.ts'

/** What is only ever added to: as many rows as before means that nothing changed. */
const addedTo = [
  'contribution_withdrawals',
  'contribution_answers',
  'contribution_confirmations',
  'contribution_returns',
  'contribution_consolidations',
  'contribution_evidence',
] as const

interface Counting {
  readonly assessmentId: Placeholder
  readonly at: Placeholder
  /** Of all units, as the team reads it; else of one's own units, and of the indicators that one's unit brings together. */
  readonly ofAll: boolean
}

/** A row for each request that concerns the person and for all that was added to it, found by the numbers of these requests: nothing else is read. */
const addedIn = ({ assessmentId, at, ofAll }: Counting) => {
  const columns = { unitId: sql`unit_id`, code: sql`indicator_code` }
  const parts = addedTo.map(
    (table) =>
      sql`SELECT request_id FROM undagi.${sql.identifier(table)} WHERE request_id = ANY (ARRAY(SELECT id FROM asked))`,
  )
  return sql`(
    WITH asked AS MATERIALIZED (
      SELECT id, indicator_code, unit_id FROM undagi.contribution_requests
       WHERE assessment_id = ${assessmentId}${ofAll ? sql`` : sql` AND ${concernsOwnUnits({ assessmentId, at, ...columns })}`}
    )
    SELECT asked.indicator_code, asked.unit_id
      FROM (${sql.join([sql`SELECT id FROM asked`, ...parts], sql` UNION ALL `)}) AS numbers (request_id)
      JOIN asked ON asked.id = numbers.request_id) AS added`
}

const marks = (ofAll: boolean) =>
  preparedStatement(['assessmentId', 'at'], (db, given) =>
    db
      .select({
        code: sql<string>`indicator_code`,
        all: sql<number>`count(*)::int`,
        own: sql<number>`(count(*) FILTER (WHERE unit_id IN ${ownUnits(given('at'))}))::int`,
      })
      .from(addedIn({ assessmentId: given('assessmentId'), at: given('at'), ofAll }))
      .groupBy(sql`indicator_code`),
  )

const marksOfAll = marks(true)
const marksOfOwn = marks(false)

interface Looking {
  readonly assessmentId: string
  readonly at: Date
  readonly ofAll: boolean
}

/** By indicator, how much there is of all units, and of those of the person who asks. */
export const selectMarks = (db: Sql, { ofAll, ...values }: Looking) =>
  ofAll ? marksOfAll(db, values) : marksOfOwn(db, values)

/** What colleagues of the same unit are typing: whoever types knows it already. */
export const selectDraftsOfColleagues = preparedStatement(['assessmentId', 'at'], (db, given) =>
  db
    .select({ code: requests.indicatorCode, requestId: drafts.requestId, version: drafts.version })
    .from(drafts)
    .innerJoin(requests, eq(requests.id, drafts.requestId))
    .where(
      and(
        eq(requests.assessmentId, given('assessmentId')),
        ne(drafts.updatedBy, sql`(SELECT undagi.actor_id())`),
        sql`${requests.unitId} IN ${ownUnits(given('at'))}`,
      ),
    )
    .orderBy(drafts.requestId),
)

/** The units that were ever asked something there. */
export const selectAskedUnits = (db: Sql, assessmentId: string) =>
  db.selectDistinct({ unitId: requests.unitId }).from(requests).where(eq(requests.assessmentId, assessmentId))

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
