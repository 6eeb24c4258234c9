import { ruleOf } from '@undagi/permissions'
import type { Task } from '../../task.ts'
import { gatherDouble, pairUp } from '../assessments/usecases/read-outside-work.ts'
import { type Judging, leftOf, reopened } from './judging.ts'
import { type Staffing, staffingTask } from './staffing-task.ts'

/**
 * Two values of a sample that differ; an accepted objection that nobody can judge here; and of a stage one thing at a time, where somebody operates for the ministry: what was given to nobody is
 * assigned, and nothing is done yet, until its last day is over; then the next step comes.
 */
export function ministryTasks(judging: Staffing): readonly Task[] {
  const staffing = staffingTask(judging)
  const waits = staffing.length > 0 && !isOver(judging)
  return [
    ...settlementTask(judging),
    ...acceptedTask(judging),
    ...(waits ? [] : stageTask(judging)),
    ...staffing,
  ]
}

function isOver({ dueAt, at }: Pick<Judging, 'dueAt' | 'at'>): boolean {
  return dueAt !== null && dueAt <= at
}

const placeOf = ({ id, institutionId, year, stage, isLocked }: Judging['place']) => ({
  ...{
    assessmentId: id,
    institutionId,
    year,
    stage,
    isLocked,
    unit: null,
    indicatorCode: null,
    question: null,
  },
  ...{ lapsesUnheld: true, isOutside: true },
})

/** For whoever reviews and rated neither, else for the ministry; in which indicator two assessors differ no letter says. */
function settlementTask({ place, actions, assignments, dueAt }: Judging): readonly Task[] {
  const action = 'settle_pair' as const
  if (!ruleOf(action).states.some((state) => state === place.stage)) return []
  const pairs = pairUp(gatherDouble(actions))
  const differing = pairs.flatMap(({ state, first, second }) =>
    state === 'differs' && first !== null && second !== null ? [{ first, second }] : [],
  )
  const since = Math.min(
    ...differing.map(({ first, second }) => Math.max(first.at.getTime(), second.at.getTime())),
  )
  if (differing.length === 0) return []
  const earliest = new Date(since)
  const raters = new Set(differing.flatMap(({ first, second }) => [first.personId, second.personId]))
  const others = assignments.filter(({ duty, assessorId }) => duty === 'review' && !raters.has(assessorId))
  const path = `/${place.year}/penilaian-ganda`
  return [
    {
      ...{
        ...placeOf(place),
        key: `settlement:${place.id}:${earliest.toISOString()}`,
        kind: 'settlement',
        does: action,
      },
      ...{ since: earliest, dueAt, left: { count: differing.length, of: pairs.length } },
      askedOf: [
        { roles: ['score_reviewer'], personIds: others.map(({ assessorId }) => assessorId), action, path },
        { roles: ['national_operator'], path },
      ],
    },
  ]
}

/**
 * An objection that was accepted and that no assessor can judge again before the assessment is given back to them: for whoever gives it back, and
 * where nobody operates for the ministry, for the person in charge by its letter.
 */
function acceptedTask(judging: Judging): readonly Task[] {
  const { place, codes, accepted, dueAt } = judging
  const action = 'return_to_assessors' as const
  if (!ruleOf(action).states.some((state) => state === place.stage)) return []
  const left = reopened('judging', judging)
  const since = accepted.findLast(({ code }) => left.has(code))?.at
  if (since === undefined) return []
  const path = `/${place.year}/tahap`
  return [
    {
      ...placeOf(place),
      key: `objection_accepted:${place.id}:${place.stage}:${since.toISOString()}`,
      ...{ kind: 'objection_accepted', does: action, since, dueAt },
      question: codes.filter((code) => left.has(code)).join(', '),
      askedOf: [
        { roles: ['national_operator'], path },
        { roles: ['person_in_charge'], unlessHeld: 'national_operator', path },
      ],
    },
  ]
}

/**
 * Once it was sent, once all of a stage is done or its last day is over, and once nothing but the publication is left. Where nothing tells when a
 * stage is done (nobody is assigned, nothing is on the agenda, a visit), the calendar does, and without days of its own it waits from the beginning.
 */
function stageTask(judging: Judging): readonly Task[] {
  const { place, dueAt, movedAt } = judging
  const isWritten = place.stage !== 'submitted' && place.stage !== 'consolidation'
  if (isWritten && !isDone(judging) && !isOver(judging)) return []
  return [
    {
      ...placeOf(place),
      key: `stage:${place.id}:${place.stage}:${movedAt?.toISOString() ?? 'first'}`,
      ...{
        kind: 'stage',
        does: place.stage === 'consolidation' ? 'publish_result' : 'open_stage',
        since: movedAt,
        dueAt,
      },
      askedOf: [{ roles: ['national_operator'], path: `/${place.year}/tahap` }],
    },
  ]
}

function isDone(judging: Judging): boolean {
  const { place, assignments, codes, dueAt } = judging
  const duty = place.stage === 'score_review' ? 'review' : 'judging'
  const { of, open } = leftOf(judging, { duty, personId: '', assigned: codes })
  const tells = of > 0 && assignments.some((each) => each.duty === duty)
  return tells ? open.length === 0 : dueAt === null
}
