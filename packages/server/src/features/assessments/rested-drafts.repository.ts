import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { DraftRow } from './drafts.repository.ts'

const restedRow = z.object({
  assessmentId: z.string(),
  institutionId: z.string(),
  code: z.string(),
  field: z.enum(['facts', 'analysis']),
})

/** Of all rounds in use, where texts are still written: whatever everybody reads that is not in the history, and that nobody has touched since. */
export async function listRestedDrafts(db: Sql, since: Date) {
  const { rows } = await db.execute(sql`
    SELECT d.assessment_id AS "assessmentId", d.institution_id AS "institutionId", d.indicator_code AS code, d.field
      FROM undagi.drafts d
      JOIN undagi.assessments a ON a.id = d.assessment_id
      JOIN undagi.rounds r ON r.id = a.round_id AND r.withdrawn_at IS NULL
      LEFT JOIN undagi.indicator_states s ON s.assessment_id = d.assessment_id AND s.indicator_code = d.indicator_code
     WHERE d.updated_at <= ${since.toISOString()}::timestamptz
       AND a.stage = 'filling'
       AND d.text <> coalesce(CASE d.field WHEN 'facts' THEN s.facts ELSE s.analysis END, '')
     ORDER BY d.updated_at`)
  return rows.map((row) => restedRow.parse(row))
}

/** The entry in the log stands under the name of who typed, not of the server. */
export async function actAsAuthor(
  db: Sql,
  { updatedBy, onBehalfOf }: Pick<DraftRow, 'updatedBy' | 'onBehalfOf'>,
): Promise<void> {
  await db.execute(sql`
    SELECT set_config('undagi.actor', ${updatedBy}, true), set_config('undagi.on_behalf_of', ${onBehalfOf ?? ''}, true)`)
}
