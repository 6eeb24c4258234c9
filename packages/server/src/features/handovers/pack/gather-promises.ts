import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../../request-context.ts'
import type { AssessmentWithRound } from '../../assessments/usecases/read-stories.ts'
import { listOpenRequests } from '../../contributions/usecases/list-open-requests.ts'
import { readTeamWithin } from '../../coordination-team/usecases/read-coordination-team.ts'
import type { Talks } from '../../interviews/usecases/read-talks.ts'
import type { Member } from '../../people/people.usecases.ts'
import type { listUnfinished } from '../../policies/usecases/list-unfinished.ts'
import { listOpenRecommendations } from '../../recommendations/usecases/list-open-recommendations.ts'
import { listTasksWithDoers } from '../../reminders/usecases/list-tasks-with-doers.ts'
import type { PartName, Parts } from './parts.ts'
import type { OpenPromise } from './promise.ts'
import { holdsAt, subjectOf } from './seats.ts'
import { listUnsentTexts, selectOpenDelegations } from './sources.repository.ts'
import {
  type DayOf,
  fromDelegation,
  fromPolicy,
  fromRecommendation,
  fromRequest,
  fromReview,
  fromTalks,
  fromTask,
  fromTeam,
  fromUnsent,
  isPromise,
  type PromisedTask,
} from './to-promises.ts'

interface Gathering {
  readonly actor: Actor
  readonly institutionId: string
  readonly personId: string
  readonly parts: Parts
  readonly members: readonly Member[]
  readonly assessments: readonly AssessmentWithRound[]
  readonly talks: readonly Talks[]
  readonly reviews: Awaited<ReturnType<typeof listUnfinished>> | null
  readonly dayOf: DayOf
}

/** Everything that is open in an institution, as far as who reads the pack is told of it; whom it concerns is asked afterwards. */
export async function gatherPromises(
  db: Sql,
  gathering: Gathering,
  context: RequestContext,
): Promise<readonly OpenPromise[]> {
  const { actor, institutionId, personId, parts, members, assessments, talks, reviews, dayOf } = gathering
  const { at } = context.request
  const names = new Map(members.map(({ personId: id, name }) => [id, name]))
  const rounds = new Map(assessments.map((each) => [each.id, each]))
  const team = parts.team === 'all' ? await readTeamWithin(db, { institutionId, actor }, context) : null
  return [
    ...(await recommendationsOf(db, gathering, context)).map(fromRecommendation),
    ...(await requestsOf(db, gathering, at)).flatMap((each) => fromRequest(each, rounds)),
    ...(await tasksOf(db, gathering, context)).map((each) => fromTask(each, { names, rounds, dayOf })),
    ...(reviews?.unfinished ?? []).map(fromPolicy),
    ...(reviews?.reviews ?? []).map(fromReview),
    ...(team === null ? [] : fromTeam(team)),
    ...talks.flatMap((each) => fromTalks(each, rounds, dayOf)),
    ...(await listUnsentTexts(db, institutionId))
      .filter(({ updated_by }) => parts.story === 'all' || updated_by === actor.personId)
      .flatMap((each) => fromUnsent(each, rounds)),
    ...(await selectOpenDelegations(db, { institutionId, personId, at })).map((each) =>
      fromDelegation(each, dayOf),
    ),
  ]
}

async function recommendationsOf(
  db: Sql,
  gathering: Gathering,
  { editions, request: { at } }: RequestContext,
) {
  const { actor, parts, assessments } = gathering
  const latest = assessments.at(-1)
  if (latest === undefined || parts.recommendations === 'none') return []
  return listOpenRecommendations(db, { actor, assessmentId: latest.id, editions, at })
}

async function requestsOf(db: Sql, { actor, institutionId, parts, members }: Gathering, at: Date) {
  if (parts.requests === 'none') return []
  const { unitIds } = subjectOf(members, actor.personId, at)
  return (await listOpenRequests(db, {})).filter(
    ({ request }) =>
      request.institutionId === institutionId && (parts.requests === 'all' || unitIds.has(request.unitId)),
  )
}

/** Of which part of the pack a task is: whoever is told that part is told what waits in it. */
const partOf: Readonly<Record<PromisedTask['kind'], PartName>> = {
  stage: 'tasks',
  confirmation: 'requests',
  consolidation: 'requests',
  signature: 'interview',
  repair: 'evidence',
}

/** One's own turn whoever is told a part in part; everybody's, who is told all of it. */
async function tasksOf(
  db: Sql,
  { actor, institutionId, parts, members }: Gathering,
  { editions, request: { at } }: RequestContext,
) {
  const seats = members.filter((member) => holdsAt(member, at))
  const tasks = await listTasksWithDoers(db, { institutionId, seats, at, editions })
  return tasks.filter(isPromise).filter(({ kind, doerIds }) => {
    const extent = parts[partOf[kind]]
    return extent === 'all' || (extent === 'own' && doerIds.includes(actor.personId))
  })
}
