import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { dayIn } from '../../../platform/day-in.ts'
import { listChanges } from '../assignments.repository.ts'
import { foldAssignments, isStanding } from '../fold-assignments.ts'

interface Asked {
  readonly institutionId: string
  readonly assessmentId: string
  readonly timeZone: string
  readonly at: Date
}

/** Who is assigned to judge an assessment first, today or from a later day. */
export async function whoJudges(
  db: Sql,
  { institutionId, assessmentId, timeZone, at }: Asked,
): Promise<ReadonlySet<string>> {
  const today = dayIn(timeZone, at)
  const { assignments } = foldAssignments(await listChanges(db, institutionId))
  return new Set(
    assignments.flatMap((each) =>
      each.assessmentId === assessmentId && each.duty === 'judging' && isStanding(each, today)
        ? [each.assessorId]
        : [],
    ),
  )
}
