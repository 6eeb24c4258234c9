import { type SQL, sql } from 'drizzle-orm'

export interface Offered {
  readonly assessmentId: string
  readonly code?: string
}

export const offers = sql`undagi.evidence_links l
  JOIN undagi.assessments a ON a.id = l.assessment_id
  JOIN undagi.rounds o ON o.id = a.round_id AND o.withdrawn_at IS NULL`
export const standing = sql`NOT EXISTS (SELECT FROM undagi.evidence_link_ends e WHERE e.link_id = l.id)`

export function isOfferedIn({ assessmentId, code }: Offered): SQL {
  const forCode = code === undefined ? sql`` : sql` AND l.indicator_code = ${code}`
  return sql`l.assessment_id = ${assessmentId}${forCode}`
}
