import { type Duty, ruleOf } from '@undagi/permissions'
import { dayIn } from '../../../platform/day-in.ts'
import { endOfDay } from '../../../platform/end-of-day.ts'
import type { Task, TaskQuery, TaskSource } from '../../../task.ts'
import type { SignedAction } from '../../assessments/usecases/read-outside-work.ts'
import {
  assignedOf,
  outsideWork,
  readOutsideWork,
  stepOfDuty,
} from '../../assessments/usecases/read-outside-work.ts'
import { dueOf } from '../../calendar/usecases/due-of.ts'
import { type DueDay, readDueDays } from '../../calendar/usecases/read-due-days.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { listChangesOfAll, selectUnderJudgement, type UnderJudgement } from '../assignments.repository.ts'
import { type Assignment, foldAssignments, isStanding } from '../fold-assignments.ts'
import { ministryTasks } from '../ministry-tasks.ts'

/** An assessment that is judged from outside, with all that says what is left of it. */
export interface Judging {
  readonly place: UnderJudgement
  /** On this day, whether or not a tie stands against them: who is told asks that. */
  readonly assignments: readonly Assignment[]
  readonly actions: readonly SignedAction[]
  readonly codes: readonly string[]
  readonly dueAt: Date | null
  /** Since when it stands there. */
  readonly movedAt: Date | null
  readonly at: Date
}

/** What those from outside were assigned and have not done, and what then waits for the ministry; nothing of what is locked, withdrawn or published. */
export const assignmentTasks: TaskSource = async (db, query) => {
  const places = await selectUnderJudgement(db, query.assessmentId)
  const ids = places.map(({ id }) => id)
  const [changes, works, days] = await Promise.all([
    listChangesOfAll(db, [...new Set(places.map(({ institutionId }) => institutionId))]),
    readOutsideWork(db, ids),
    readDueDays(db, ids, query.at),
  ])
  const tasks: Task[] = []
  for (const place of places) {
    const { assignments } = foldAssignments(changes.get(place.institutionId) ?? [])
    const { indicators } = await query.editions.getWithin(editionKeyOf(place), db)
    const judging = toJudging(place, query, {
      ...{ assignments, codes: indicators.map(({ code }) => code) },
      ...{ actions: works.get(place.id) ?? [], days: days.get(place.id) ?? [] },
    })
    tasks.push(...judging.assignments.flatMap((each) => dutyTask(each, judging)), ...ministryTasks(judging))
  }
  return tasks
}

interface Known extends Pick<Judging, 'assignments' | 'actions' | 'codes'> {
  readonly days: readonly DueDay[]
}

function toJudging(
  place: UnderJudgement,
  { at }: TaskQuery,
  { assignments, actions, codes, days }: Known,
): Judging {
  const today = dayIn(place.timeZone, at)
  return {
    ...{ place, actions, codes, at, dueAt: dueOf(place.stage, days, at) },
    assignments: assignments.filter(
      (each) => each.assessmentId === place.id && each.from <= today && isStanding(each, today),
    ),
    movedAt: actions.findLast(({ kind }) => kind === 'stage_moved')?.actedAt ?? null,
  }
}

/** One for each duty, until nothing of it is left: in time as long as the stage is, and at most to the last day of the assignment. */
function dutyTask(assignment: Assignment, judging: Judging): readonly Task[] {
  const { assignmentId, assessorId, duty, indicatorCodes, until, assignedAt } = assignment
  const { place, actions, codes, dueAt, movedAt } = judging
  const { id: assessmentId, institutionId, year, stage } = place
  const action = stepOfDuty[duty]
  if (!ruleOf(action).states.some((state) => state === stage)) return []
  const assigned = assignedOf(codes, indicatorCodes)
  const { of, open } = outsideWork(actions, { duty, stage, personId: assessorId, assigned })
  const [next] = open
  if (next === undefined) return []
  const end = endOfDay(until, place.timeZone)
  return [
    {
      key: `${duty}:${assignmentId}:${stage}:${movedAt?.toISOString() ?? 'first'}`,
      ...{ kind: duty, institutionId, assessmentId, year, stage, unit: null },
      // what is in the sample is nobody else's to know: a letter is told to addresses outside, too
      ...{ indicatorCode: null, question: null },
      since: movedAt !== null && movedAt > assignedAt ? movedAt : assignedAt,
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
