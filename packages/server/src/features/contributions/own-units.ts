import { type MemberRole, ruleOf } from '@undagi/permissions'
import { type SQL, sql } from 'drizzle-orm'

/** The units in which the person who asks has one of these roles at this instant. */
const unitsOf = (roles: readonly MemberRole[], at: unknown) => sql`(
  SELECT m.unit_id FROM undagi.memberships m
   WHERE m.person_id = (SELECT undagi.actor_id())
     AND m.role IN (SELECT jsonb_array_elements_text(${JSON.stringify(roles)}::jsonb))
     AND m.valid_from <= ${at}::timestamptz
     AND (m.valid_to IS NULL OR ${at}::timestamptz < m.valid_to))`

/** Those for whose requests they answer. */
export const ownUnits = (at: unknown): SQL => unitsOf(ruleOf('answer_contribution').roles, at)

/** Columns, and values that a prepared statement is given. */
interface Asked {
  readonly assessmentId: unknown
  readonly at: unknown
  /** Of the request that is looked at. */
  readonly unitId: unknown
  readonly code: unknown
}

/**
 * Whether a request is one of their own units, or of an indicator that one of their units brings together, or did: what it sees of that now is told
 * apart afterwards.
 */
export const concernsOwnUnits = ({ assessmentId, at, unitId, code }: Asked): SQL => sql`(
  ${unitId} IN ${ownUnits(at)}
  OR ${code} IN (
    SELECT o.indicator_code FROM undagi.contribution_owners o
     WHERE o.assessment_id = ${assessmentId} AND o.unit_id IN ${unitsOf(['indicator_owner'], at)}))`
