import type { z } from '@hono/zod-openapi'
import { type Duty, isAssignedRole, may } from '@undagi/permissions'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { dayIn } from '../../../platform/day-in.ts'
import type { RequestContext } from '../../../request-context.ts'
import { workOutside } from '../../assessments/usecases/work-outside.ts'
import { dueOf } from '../../calendar/usecases/due-of.ts'
import { readDueDays } from '../../calendar/usecases/read-due-days.ts'
import { roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { readAccepted } from '../../interviews/usecases/read-accepted.ts'
import { readAgendas } from '../../interviews/usecases/read-agendas.ts'
import { listChanges } from '../assignments.repository.ts'
import type { ownAssignmentsSchema } from '../assignments.schemas.ts'
import { type Assignment, foldAssignments, isStanding } from '../fold-assignments.ts'
import { leftOf } from '../judging.ts'
import { endedOf, presentEnded } from '../own-ended.ts'

type OwnAssignments = z.infer<typeof ownAssignmentsSchema>
type OwnAssignment = OwnAssignments['assignments'][number]

/** What this person is asked to judge, rate again or review, in every institution, how far it is and until when. */
export async function listOwnAssignments({
  database,
  editions,
  request,
}: RequestContext): Promise<OwnAssignments> {
  return database.asActor(request, async ({ db, actor }) => {
    if (!may(actor.memberships, 'see_own_assignments')) throw roleNotAllowed()
    const found: OwnAssignment[] = []
    const own = await ownOf(db, actor)
    const yesterday = new Date(request.at.getTime() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
    const standing = own.filter((each) => isStanding(each, yesterday))
    const assessmentIds = [...new Set(standing.map((each) => each.assessmentId))]
    const [days, agendas, accepted] = await Promise.all([
      readDueDays(db, assessmentIds, request.at),
      readAgendas(db, assessmentIds),
      readAccepted(db, assessmentIds, request.at),
    ])
    for (const assignment of standing) {
      const { assessmentId, duty, indicatorCodes } = assignment
      const work = await workOutside(db, { actor, assessmentId, duty, indicatorCodes, editions })
      if (work === undefined) continue
      const { row, actions, assigned } = work
      const today = dayIn(row.round.timeZone, request.at)
      if (!isStanding(assignment, today)) continue
      const { assignmentId, from, until } = assignment
      // as for the task: the card and the letter count the same
      const agenda = agendas.get(assessmentId) ?? []
      const { of, open } = leftOf(
        { actions, agenda, accepted: accepted.get(assessmentId) ?? [], place: row },
        { duty, personId: actor.personId, assigned },
      )
      // a sample that nobody has drawn is nothing to do; an interview in which nothing of theirs is talked about is open all the same
      const isTime = work.isTime && (of > 0 || duty === 'judging')
      found.push({
        ...{ assignmentId, assessmentId, duty, indicatorCodes, from, until },
        ...{ institutionName: row.institution.name, slug: row.institution.slug, year: row.round.year },
        ...{ roundName: row.round.name, stage: row.stage },
        state: stateOf(assignment, { isOpen: isOpen(actor, assignment), isTime, today }),
        ...{ done: of - open.length, of, next: isTime ? (open[0] ?? null) : null },
        stageUntil: lastDayOf(dueOf(row.stage, days.get(assessmentId) ?? [], request.at), row.round.timeZone),
      })
    }
    return {
      assignments: found.toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0)),
      ended: await presentEnded(db, endedOf(own, request.at), { actor, editions }),
    }
  })
}

/** What ends at midnight has the day before as its last. */
function lastDayOf(end: Date | null, timeZone: string): string | null {
  return end === null ? null : dayIn(timeZone, new Date(end.getTime() - 1))
}

/** Where they hold a role for it; the day of each zone is asked later. */
async function ownOf(db: Sql, { personId, memberships }: Actor) {
  const places = new Set(
    memberships.filter(({ role }) => isAssignedRole(role)).map(({ institutionId }) => institutionId),
  )
  const own: Assignment[] = []
  for (const institutionId of places) {
    const { assignments } = foldAssignments(await listChanges(db, institutionId))
    own.push(...assignments.filter((each) => each.assessorId === personId))
  }
  return own
}

/** In force, with no tie in its way: as the request itself found it. */
function isOpen(
  { memberships }: Actor,
  { assessmentId, duty }: { readonly assessmentId: string; readonly duty: Duty },
): boolean {
  return memberships.some(({ assigned = [] }) =>
    assigned.some((each) => each.assessmentId === assessmentId && each.duty === duty),
  )
}

interface Now {
  readonly isOpen: boolean
  readonly isTime: boolean
  readonly today: string
}

function stateOf({ from }: Assignment, { isOpen, isTime, today }: Now): OwnAssignment['state'] {
  if (today < from) return 'to_come'
  if (!isOpen) return 'stopped'
  return isTime ? 'open' : 'waiting'
}
