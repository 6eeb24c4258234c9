import { and, desc, eq, sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { assessmentActions, indicatorStates } from '../../../platform/database/tables/assessments.tables.ts'
import type { DraftField } from '../drafts.repository.ts'

/** What stands in the history for each indicator, or for one. */
export const selectFilled = (db: Sql, assessmentId: string, code?: string) =>
  db
    .select({
      code: indicatorStates.indicatorCode,
      value: indicatorStates.value,
      facts: indicatorStates.facts,
      analysis: indicatorStates.analysis,
    })
    .from(indicatorStates)
    .where(
      and(
        eq(indicatorStates.assessmentId, assessmentId),
        code === undefined ? undefined : eq(indicatorStates.indicatorCode, code),
      ),
    )

/** Every text that is typed and not in the history. */
export const selectUnsettled = (db: Sql, assessmentId: string) =>
  db.execute<{ code: string; field: DraftField; text: string }>(sql`
    SELECT d.indicator_code AS code, d.field, d.text
      FROM undagi.drafts d
      LEFT JOIN undagi.indicator_states s
        ON s.assessment_id = d.assessment_id AND s.indicator_code = d.indicator_code
     WHERE d.assessment_id = ${assessmentId}
       AND d.text <> coalesce(CASE d.field WHEN 'facts' THEN s.facts ELSE s.analysis END, '')
     ORDER BY d.indicator_code, d.field`)

/** Documents that stand at each indicator: neither taken back nor in a withdrawn round. Also those that the person may not open. */
export const selectOfferCounts = (db: Sql, assessmentId: string) =>
  db.execute<{ code: string; offers: number }>(sql`
    SELECT l.indicator_code AS code, count(*)::integer AS offers
      FROM undagi.evidence_links l
     WHERE l.assessment_id = ${assessmentId}
       AND NOT EXISTS (SELECT FROM undagi.evidence_link_ends e WHERE e.link_id = l.id)
     GROUP BY l.indicator_code`)

/**
 * The indicators at which something has changed since the assessment was last returned: value, criteria, texts also while they are typed, or
 * what is offered as proof. None where it never was.
 */
export const selectChangedSinceReturn = (db: Sql, assessmentId: string) =>
  db.execute<{ code: string }>(sql`
    WITH returned AS (
      SELECT sequence, acted_at FROM undagi.assessment_actions
       WHERE assessment_id = ${assessmentId} AND kind = 'stage_moved' AND payload->>'move' = 'return'
       ORDER BY sequence DESC LIMIT 1)
    SELECT a.indicator_code AS code
      FROM undagi.assessment_actions a JOIN returned ON a.sequence > returned.sequence
     WHERE a.assessment_id = ${assessmentId}
       AND a.kind IN ('rated', 'criteria_judged', 'facts_settled', 'analysis_settled')
    UNION
    SELECT d.indicator_code
      FROM undagi.drafts d JOIN returned ON d.updated_at > returned.acted_at
      LEFT JOIN undagi.indicator_states s
        ON s.assessment_id = d.assessment_id AND s.indicator_code = d.indicator_code
     WHERE d.assessment_id = ${assessmentId}
       AND d.text <> coalesce(CASE d.field WHEN 'facts' THEN s.facts ELSE s.analysis END, '')
    UNION
    SELECT l.indicator_code
      FROM undagi.evidence_links l CROSS JOIN returned
     WHERE l.assessment_id = ${assessmentId}
       AND (l.linked_at > returned.acted_at
         OR EXISTS (SELECT FROM undagi.evidence_link_ends e
                     WHERE e.link_id = l.id AND e.ended_at > returned.acted_at)
         OR EXISTS (SELECT FROM undagi.evidence_revisions v
                     WHERE v.item_id = l.item_id AND v.received_at > returned.acted_at))`)

/** Every move of the assessment, the newest first. */
export const selectStageMoves = (db: Sql, assessmentId: string) =>
  db
    .select({
      sequence: assessmentActions.sequence,
      kind: assessmentActions.kind,
      payload: assessmentActions.payload,
      actorName: assessmentActions.actorName,
      actedAt: assessmentActions.actedAt,
    })
    .from(assessmentActions)
    .where(and(eq(assessmentActions.assessmentId, assessmentId), eq(assessmentActions.kind, 'stage_moved')))
    .orderBy(desc(assessmentActions.sequence))
