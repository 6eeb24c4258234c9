import { judgedOutside } from '@undagi/maturity'
import { inArray, type SQL, sql } from 'drizzle-orm'
import { columnOf } from '../../platform/database/column-of.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'

/**
 * What stands of every indicator of these assessments, one row each: what the institution said, and of a published one what `officialAt` of
 * `maturity` makes of all that was said since: the last stage that spoke of it, or a correction that came after that word. Of one that is not published nothing
 * said from outside is in it, so that a draft leaves by no side door. Columns: assessment_id, code, value, facts, analysis, own_value, is_official.
 */
export const standingValues = (assessmentIds: SQL): SQL => sql`(
  SELECT a.id AS assessment_id, word.code, word.value, word.facts, word.analysis, own.value AS own_value,
         a.stage = 'published' AS is_official
    FROM undagi.assessments a
   CROSS JOIN LATERAL (
     SELECT DISTINCT ON (said.code) said.*, ${stepReached} AS reached
       FROM (SELECT s.indicator_code AS code, s.value, s.facts, s.analysis, 0 AS step, 0 AS sequence
               FROM undagi.indicator_states s
              WHERE s.assessment_id = a.id
              UNION ALL
             SELECT o.indicator_code, o.payload ->> 'value', o.payload ->> 'facts', o.payload ->> 'analysis',
                    CASE o.kind WHEN 'stage_judged' THEN array_position(${stageOrder}, o.payload ->> 'stage') END, o.sequence
               FROM undagi.assessment_actions o
              WHERE a.stage = 'published' AND o.assessment_id = a.id AND o.kind IN ('stage_judged', 'corrected')) said
      ORDER BY said.code, reached DESC, said.sequence DESC) word
    LEFT JOIN undagi.indicator_states own ON own.assessment_id = a.id AND own.indicator_code = word.code
   WHERE a.id IN (${assessmentIds}))`

/** A correction speaks at the step that was reached when it was made: it counts over what was said so far, and a later judgement over it. */
const stepReached = sql`coalesce(said.step, max(said.step) OVER (PARTITION BY said.code ORDER BY said.sequence), 0)`

const stageOrder = sql.raw(`ARRAY[${judgedOutside.map((stage) => `'${stage}'`).join(', ')}]`)

/** Of these assessments, all their indicators or some. */
export const selectStandingValues = (db: Sql, assessmentIds: readonly string[], codes?: readonly string[]) =>
  db
    .select({
      assessmentId: sql<string>`standing.assessment_id`,
      code: sql<string>`standing.code`,
      ...standingColumns,
    })
    .from(
      sql`${standingValues(sql`SELECT unnest(${columnOf(assessmentIds, (id) => id)}::uuid[])`)} AS standing`,
    )
    .where(codes === undefined ? undefined : inArray(sql`standing.code`, [...codes]))

/** Of a row of `standingValues` that is called standing. */
export const standingColumns = {
  value: sql<string | null>`standing.value`,
  ownValue: sql<string | null>`standing.own_value`,
  isOfficial: sql<boolean>`coalesce(standing.is_official, false)`,
}

/**
 * The assessment with which this one is compared: the institution's latest earlier one of the same edition. To stand inside
 * another statement.
 */
export const previousAssessment = (assessmentId: SQL): SQL => sql`(
  SELECT earlier.id
    FROM undagi.assessments this
    JOIN undagi.rounds this_round ON this_round.id = this.round_id
    JOIN undagi.assessments earlier ON earlier.institution_id = this.institution_id
    JOIN undagi.rounds earlier_round ON earlier_round.id = earlier.round_id
   WHERE this.id = ${assessmentId}
     AND earlier_round.edition_id = this_round.edition_id AND earlier_round.year < this_round.year
     AND earlier_round.withdrawn_at IS NULL
   ORDER BY earlier_round.year DESC
   LIMIT 1)`

/** What counts of every indicator of an assessment, value and texts, beside what the institution gave itself. Within a transaction of another feature. */
export const selectStandingWords = (db: Sql, assessmentId: string) =>
  db
    .select({
      code: sql<string>`standing.code`,
      ...standingColumns,
      facts: sql<string | null>`standing.facts`,
      analysis: sql<string | null>`standing.analysis`,
    })
    .from(sql`${standingValues(sql`${assessmentId}`)} AS standing`)
    .orderBy(sql`standing.code`)
