import { and, asc, eq, isNull, notInArray, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessments } from '../../platform/database/tables/assessments.tables.ts'
import { contributionRequests as requests } from '../../platform/database/tables/contributions.tables.ts'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'
import { units } from '../../platform/database/tables/units.tables.ts'

interface Looking {
  readonly assessmentId?: string | undefined
  readonly since: Date
}

/**
 * What units had not answered when the assessment was sent, as whoever sent it was told: by the last sending, since that instant, and while nothing
 * is filled in again.
 */
export const selectClosedRequests = (db: Sql, { assessmentId, since }: Looking) => {
  const sent = db
    .select({
      sequence: sql<number>`m.sequence`.as('sequence'),
      actedAt: sql<string>`m.acted_at`.as('acted_at'),
      closed: sql`m.payload -> 'closedRequests'`.as('closed'),
    })
    .from(sql`undagi.assessment_actions m`)
    .where(
      sql`m.assessment_id = ${assessments.id} AND m.kind = 'stage_moved' AND m.payload ->> 'move' = 'send_for_verification'`,
    )
    .orderBy(sql`m.sequence DESC`)
    .limit(1)
    .as('sent')
  return db
    .select({
      id: requests.id,
      institutionId: requests.institutionId,
      assessmentId: requests.assessmentId,
      indicatorCode: requests.indicatorCode,
      question: requests.question,
      ...{ unitId: requests.unitId, unitName: units.name, year: rounds.year, stage: assessments.stage },
      ...{ sequence: sent.sequence, sentAt: sent.actedAt },
    })
    .from(assessments)
    .innerJoin(rounds, and(eq(rounds.id, assessments.roundId), isNull(rounds.withdrawnAt)))
    .innerJoinLateral(sent, sql`${sent.actedAt} >= ${since.toISOString()}::timestamptz`)
    .innerJoin(
      requests,
      and(
        eq(requests.assessmentId, assessments.id),
        sql`${sent.closed} @> jsonb_build_array(jsonb_build_object('requestId', ${requests.id}))`,
      ),
    )
    .innerJoin(units, eq(units.id, requests.unitId))
    .where(
      and(
        assessmentId === undefined ? undefined : eq(assessments.id, assessmentId),
        // what has gone through all its stages since was sent long ago
        notInArray(assessments.stage, ['filling', 'published']),
      ),
    )
    .orderBy(asc(requests.indicatorCode), asc(requests.id))
}
