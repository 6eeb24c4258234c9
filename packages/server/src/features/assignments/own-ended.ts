import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { dayIn } from '../../platform/day-in.ts'
import { workOutside } from '../assessments/usecases/work-outside.ts'
import type { Editions } from '../instruments/editions.ts'
import type { ownAssignmentsSchema } from './assignments.schemas.ts'
import type { Assignment } from './fold-assignments.ts'

type Ended = z.infer<typeof ownAssignmentsSchema>['ended'][number]
type EndedAssignment = Assignment & { readonly ended: NonNullable<Assignment['ended']> }

/** What somebody ended of one person's own, while its days would still run and nothing came in its place; the last first. */
export function endedOf(own: readonly Assignment[], at: Date): readonly EndedAssignment[] {
  const today = at.toISOString().slice(0, 10)
  const isAgain = ({ assessmentId, duty, assignedAt }: Assignment) =>
    own.some(
      (each) => each.assessmentId === assessmentId && each.duty === duty && each.assignedAt > assignedAt,
    )
  return own
    .flatMap((each) => (each.ended === null ? [] : [{ ...each, ended: each.ended }]))
    .filter((each) => today <= each.until && !isAgain(each))
    .toSorted((a, b) => b.ended.at.getTime() - a.ended.at.getTime())
}

interface Reading {
  readonly actor: Actor
  readonly editions: Editions
}

/** Told to the person themselves; of a withdrawn round nothing. */
export async function presentEnded(
  db: Sql,
  ended: readonly EndedAssignment[],
  { actor, editions }: Reading,
): Promise<Ended[]> {
  const told: Ended[] = []
  for (const { assignmentId, assessmentId, duty, indicatorCodes, ended: end } of ended) {
    const work = await workOutside(db, { actor, assessmentId, duty, indicatorCodes, editions })
    if (work === undefined) continue
    const { institution, round } = work.row
    told.push({
      ...{ assignmentId, duty, institutionName: institution.name, roundName: round.name },
      ...{ endedOn: dayIn(round.timeZone, end.at), endedBy: end.by, endReason: end.reason },
    })
  }
  return told
}
