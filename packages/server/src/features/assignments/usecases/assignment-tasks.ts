import { type Duty, ruleOf } from '@undagi/permissions'
import { dayIn } from '../../../platform/day-in.ts'
import { endOfDay } from '../../../platform/end-of-day.ts'
import type { Task, TaskQuery, TaskSource } from '../../../task.ts'
import {
  assignedOf,
  gatherDouble,
  readOutsideWork,
  stepOfDuty,
} from '../../assessments/usecases/read-outside-work.ts'
import { dueOf } from '../../calendar/usecases/due-of.ts'
import { type DueDay, readDueDays } from '../../calendar/usecases/read-due-days.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { readAccepted } from '../../interviews/usecases/read-accepted.ts'
import { readAgendas } from '../../interviews/usecases/read-agendas.ts'
import { listMembersOfAll } from '../../people/people.usecases.ts'
import { listChangesOfAll, selectUnderJudgement, type UnderJudgement } from '../assignments.repository.ts'
import { type Assignment, foldAssignments, isStanding } from '../fold-assignments.ts'
import { type Judging, leftOf, reopened } from '../judging.ts'
import { ministryTasks } from '../ministry-tasks.ts'
import { stopsOf } from '../stopped-assignment.ts'
import { stoppedTasks } from '../stopped-tasks.ts'

/** What those from outside were assigned and have not done, what nobody was assigned, what a tie stopped, and what then waits for the ministry; nothing of what is withdrawn or published. */
export const assignmentTasks: TaskSource = async (db, query) => {
  if (query.withOutside === false) return []
  const places = await selectUnderJudgement(db, query.assessmentId)
  if (places.length === 0) return []
  const changes = await listChangesOfAll(db, [...new Set(places.map(({ institutionId }) => institutionId))])
  const states = new Map([...changes].map(([id, own]) => [id, foldAssignments(own)]))
  const isAssigned = ({ id, institutionId }: UnderJudgement) =>
    states.get(institutionId)?.assignments.some(({ assessmentId }) => assessmentId === id) === true
  // what was judged is read where somebody was assigned to judge it, and nowhere else
  const judged = places.filter(isAssigned).map(({ id }) => id)
  const interviewed = places.filter((each) => each.stage === 'interview' && isAssigned(each))
  const [works, agendas, accepted, days, members] = await Promise.all([
    readOutsideWork(db, judged),
    readAgendas(
      db,
      interviewed.map(({ id }) => id),
    ),
    readAccepted(db, judged, query.at),
    readDueDays(
      db,
      places.map(({ id }) => id),
      query.at,
    ),
    listMembersOfAll(db, [...new Set(places.filter(isAssigned).map((each) => each.institutionId))]),
  ])
  const tasks: Task[] = []
  for (const place of places) {
    const state = states.get(place.institutionId) ?? foldAssignments([])
    const known = { state, members: members.get(place.institutionId) ?? [] }
    const on = dayIn(place.timeZone, query.at)
    const { indicators } = await query.editions.getWithin(editionKeyOf(place), db)
    const judging = toJudging(place, query, {
      ...{ assignments: state.assignments, codes: indicators.map(({ code }) => code) },
      ...{ actions: works.get(place.id) ?? [], days: days.get(place.id) ?? [] },
      ...{ agenda: agendas.get(place.id) ?? [], accepted: accepted.get(place.id) ?? [] },
    })
    const stopsNow = (each: Assignment) => stopsOf(each, known, { ...place, on })
    tasks.push(
      ...judging.assignments.flatMap((each) => dutyTask(each, judging)),
      ...ministryTasks({ ...judging, stopsOf: stopsNow }),
      ...stoppedTasks({ ...judging, stopsOf: stopsNow }),
    )
  }
  return tasks
}

interface Known extends Pick<Judging, 'assignments' | 'actions' | 'codes' | 'agenda' | 'accepted'> {
  readonly days: readonly DueDay[]
}

function toJudging(
  place: UnderJudgement,
  { at }: TaskQuery,
  { assignments, actions, codes, agenda, accepted, days }: Known,
): Judging {
  const today = dayIn(place.timeZone, at)
  return {
    ...{ place, actions, codes, agenda, accepted, at, dueAt: dueOf(place.stage, days, at) },
    assignments: assignments.filter(
      (each) => each.assessmentId === place.id && each.from <= today && isStanding(each, today),
    ),
    movedAt: place.movedAt === null ? null : new Date(place.movedAt),
  }
}

/** One for each duty, until nothing of it is left: in time as long as the stage is, and at most to the last day of the assignment. */
function dutyTask(assignment: Assignment, judging: Judging): readonly Task[] {
  const { assignmentId, assessorId, duty, indicatorCodes, until, assignedAt } = assignment
  const { place, actions, codes, dueAt, movedAt } = judging
  const { id: assessmentId, institutionId, year, stage, isLocked } = place
  const action = stepOfDuty[duty]
  if (!ruleOf(action).states.some((state) => state === stage)) return []
  const assigned = assignedOf(codes, indicatorCodes)
  const { of, open } = leftOf(judging, { duty, personId: assessorId, assigned })
  const [next] = open
  if (next === undefined) return []
  const end = endOfDay(until, place.timeZone)
  // a sample that is drawn anew, or only now, is a task of its own
  const drawnAt = duty === 'second_rating' ? gatherDouble(actions).draws.at(-1)?.at : undefined
  // and so is an objection that was accepted
  const again = reopened(duty, judging)
  const acceptedAt = judging.accepted.findLast(({ code }) => again.has(code) && open.includes(code))?.at
  const begun = [assignedAt, movedAt, drawnAt, acceptedAt].flatMap((instant) => instant?.getTime() ?? [])
  return [
    {
      key: [
        ...[duty, assignmentId, stage, movedAt?.toISOString() ?? 'first', drawnAt?.toISOString() ?? ''],
        ...(acceptedAt === undefined ? [] : [acceptedAt.toISOString()]),
      ].join(':'),
      ...{ kind: duty, does: action, isLocked, institutionId, assessmentId, year, stage, unit: null },
      // what is in the sample is nobody else's to know: a letter is told to addresses outside, too
      ...{ indicatorCode: null, question: null },
      since: new Date(Math.max(...begun)),
      dueAt: dueAt !== null && dueAt < end ? dueAt : end,
      askedOf: [
        { roles: ruleOf(action).roles, personIds: [assessorId], action, path: pathOf(duty, year, next) },
      ],
      ...{ lapsesUnheld: true, isOutside: true, left: { count: open.length, of } },
    },
  ]
}

/** To the first that is left. */
function pathOf(duty: Duty, year: number, code: string): string {
  switch (duty) {
    case 'judging':
      return `/${year}/penilaian-luar/${code}`
    case 'second_rating':
      return `/${year}/penilaian-ganda/${code}`
    case 'review':
      return `/${year}/reviu#indikator-${code}`
  }
}
