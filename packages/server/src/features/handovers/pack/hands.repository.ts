import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../../platform/database/drizzle-on.ts'

/** What somebody did at an indicator, and which part of the pack tells it. */
export const handKinds = [
  'valued',
  'explained',
  'lent',
  'judged',
  'reviewed',
  'corrected',
  'attached',
  'examined',
  'asked',
  'answered',
  'recommended',
  'spoke',
  'kept_policy',
] as const
export type HandKind = (typeof handKinds)[number]

const handRow = z.object({
  edition_id: z.string(),
  assessment_id: z.string().nullable(),
  code: z.string(),
  kind: z.enum(handKinds),
  person_id: z.string(),
  name: z.string(),
  at: z.coerce.date(),
})

export interface Hand {
  readonly editionId: string
  /** Null: of a policy, which outlives rounds. */
  readonly assessmentId: string | null
  readonly code: string
  readonly kind: HandKind
  readonly personId: string
  readonly name: string
  /** The last time. */
  readonly at: Date
}

/** Who did what at which indicator of an institution, in rounds in use: one row for each person, kind and assessment, with the last time. */
export async function listHands(db: Sql, institutionId: string): Promise<Hand[]> {
  const { rows } = await db.execute(sql`
    WITH done (assessment_id, code, kind, person_id, name, at) AS (
      SELECT assessment_id, indicator_code,
             CASE kind WHEN 'rated' THEN 'valued' WHEN 'criteria_judged' THEN 'valued' WHEN 'stage_judged' THEN 'judged'
                       WHEN 'score_reviewed' THEN 'reviewed' WHEN 'corrected' THEN 'corrected' ELSE 'explained' END,
             actor_id, actor_name, acted_at
        FROM undagi.assessment_actions WHERE institution_id = ${institutionId}::uuid AND indicator_code IS NOT NULL
      UNION ALL
      SELECT assessment_id, indicator_code, 'lent', on_behalf_of, NULL, acted_at
        FROM undagi.assessment_actions
       WHERE institution_id = ${institutionId}::uuid AND indicator_code IS NOT NULL AND on_behalf_of IS NOT NULL
      UNION ALL
      SELECT assessment_id, indicator_code, 'attached', author_id, author_name, linked_at
        FROM undagi.evidence_links WHERE institution_id = ${institutionId}::uuid
      UNION ALL
      SELECT v.assessment_id, l.indicator_code, 'examined', v.author_id, v.author_name, v.judged_at
        FROM undagi.offer_verdicts v JOIN undagi.evidence_links l ON l.id = v.offer_id
       WHERE v.institution_id = ${institutionId}::uuid
      UNION ALL
      SELECT assessment_id, indicator_code, 'asked', author_id, author_name, asked_at
        FROM undagi.contribution_requests WHERE institution_id = ${institutionId}::uuid
      UNION ALL
      SELECT r.assessment_id, r.indicator_code, 'answered', a.author_id, a.author_name, a.answered_at
        FROM undagi.contribution_answers a JOIN undagi.contribution_requests r ON r.id = a.request_id
       WHERE a.institution_id = ${institutionId}::uuid
      UNION ALL
      SELECT r.assessment_id, r.indicator_code, 'answered', c.author_id, c.author_name, c.confirmed_at
        FROM undagi.contribution_confirmations c JOIN undagi.contribution_requests r ON r.id = c.request_id
       WHERE c.institution_id = ${institutionId}::uuid
      UNION ALL
      SELECT c.assessment_id, w.payload ->> 'indicatorCode', 'recommended', c.actor_id, c.actor_name, c.recorded_at
        FROM undagi.recommendation_changes c
        JOIN undagi.recommendation_changes w ON w.recommendation_id = c.recommendation_id AND w.sequence = 1
       WHERE c.institution_id = ${institutionId}::uuid AND w.payload ->> 'indicatorCode' IS NOT NULL
      UNION ALL
      SELECT assessment_id, payload ->> 'code', 'spoke', actor_id, actor_name, said_at
        FROM undagi.interview_entries
       WHERE institution_id = ${institutionId}::uuid
         AND kind IN ('asked', 'answered', 'clarification_asked', 'objected', 'evidence_shown')
      UNION ALL
      SELECT a.assessment_id, q.payload ->> 'code', 'spoke', a.actor_id, a.actor_name, a.said_at
        FROM undagi.interview_entries a
        JOIN undagi.interview_entries q ON q.assessment_id = a.assessment_id
         AND ((a.kind = 'clarified' AND q.kind = 'clarification_asked'
               AND q.payload ->> 'clarificationId' = a.payload ->> 'clarificationId')
           OR (a.kind = 'objection_answered' AND q.kind = 'objected' AND q.payload ->> 'objectionId' = a.payload ->> 'objectionId'))
       WHERE a.institution_id = ${institutionId}::uuid
    )
    SELECT r.edition_id, done.assessment_id::text, done.code, done.kind, done.person_id::text,
           coalesce(max(done.name), (SELECT max(m.name) FROM undagi.people_of(${institutionId}::uuid) m WHERE m.person_id = done.person_id), '')
             AS name, max(done.at) AS at
      FROM done
      JOIN undagi.assessments s ON s.id = done.assessment_id
      JOIN undagi.rounds r ON r.id = s.round_id AND r.withdrawn_at IS NULL
     GROUP BY r.edition_id, done.assessment_id, done.code, done.kind, done.person_id
    UNION ALL
    SELECT c.edition_id, NULL, c.indicator_code, 'kept_policy', s.author_id::text, max(s.author_name), max(s.recorded_at)
      FROM undagi.policy_steps s JOIN undagi.policy_carriers c ON c.policy_id = s.policy_id
     WHERE s.institution_id = ${institutionId}::uuid
     GROUP BY c.edition_id, c.indicator_code, s.author_id
     ORDER BY 1, 3, 7, 4, 5`)
  return rows.map((row) => {
    const { edition_id, assessment_id, person_id, ...rest } = handRow.parse(row)
    return { editionId: edition_id, assessmentId: assessment_id, personId: person_id, ...rest }
  })
}
