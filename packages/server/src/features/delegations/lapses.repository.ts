import { memberRoles } from '@undagi/permissions'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'

const untoldRow = z.object({
  id: z.string(),
  institution: z.object({ id: z.string(), name: z.string(), slug: z.string(), timeZone: z.string() }),
  assessmentId: z.string(),
  indicatorCodes: z.array(z.string()),
  giver: z.object({ name: z.string(), email: z.string() }),
  giverRoles: z.array(z.enum(memberRoles)),
  delegateName: z.string(),
  helperMayHelp: z.boolean(),
  isWaiting: z.boolean(),
  isInvitationOpen: z.boolean(),
  validFrom: z.coerce.date(),
  validTo: z.coerce.date(),
})

export type UntoldDelegation = z.infer<typeof untoldRow>

/** For the operator: what somebody gave, whose day has not come, and about which its giver was not written to. */
export async function listUntold(db: Sql, at: Date): Promise<UntoldDelegation[]> {
  const { rows } = await db.execute(sql`
    SELECT d.id, d.assessment_id AS "assessmentId", d.indicator_codes AS "indicatorCodes", d.delegate_name AS "delegateName",
           d.valid_from AS "validFrom", d.valid_to AS "validTo",
           jsonb_build_object('id', n.id, 'name', n.name, 'slug', n.slug, 'timeZone', n.time_zone) AS institution,
           jsonb_build_object('name', t.giver_name, 'email', t.giver_email) AS giver, t.giver_roles AS "giverRoles",
           t.may_help AS "helperMayHelp",
           d.delegate_id IS NULL AS "isWaiting",
           coalesce(i.revoked_at IS NULL AND ${at} < i.expires_at, false) AS "isInvitationOpen"
      FROM undagi.untold_delegations(${at}) t
      JOIN undagi.delegations d ON d.id = t.id
      JOIN undagi.institutions n ON n.id = d.institution_id
      JOIN undagi.assessments a ON a.id = d.assessment_id
      JOIN undagi.rounds r ON r.id = a.round_id AND r.withdrawn_at IS NULL
      LEFT JOIN undagi.invitations i ON i.id = d.invitation_id
     ORDER BY d.given_at`)
  return rows.map((row) => untoldRow.parse(row))
}

/** Of several processes one tells: the ids that no other has taken. */
export async function takeUntold(db: Sql, ids: readonly string[], at: Date): Promise<ReadonlySet<string>> {
  const { rows } = await db.execute(sql`
    UPDATE undagi.delegations SET lapse_told_at = ${at}
     WHERE id = ANY (${sql.param([...ids])}::uuid[]) AND lapse_told_at IS NULL AND withdrawn_at IS NULL
    RETURNING id`)
  return new Set(rows.map((row) => String(row['id'])))
}
