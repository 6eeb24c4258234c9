import { ruleOf } from '@undagi/permissions'
import type { Task } from '../../task.ts'
import { gatherDouble, outsideWork, pairUp } from '../assessments/usecases/read-outside-work.ts'
import type { Judging } from './usecases/assignment-tasks.ts'

/** Two values of a sample that differ, and the next step of the ministry, where somebody operates for it. */
export function ministryTasks(judging: Judging): readonly Task[] {
  return [...settlementTask(judging), ...stageTask(judging)]
}

const placeOf = ({ id, institutionId, year, stage }: Judging['place']) => ({
  ...{ assessmentId: id, institutionId, year, stage, unit: null, indicatorCode: null, question: null },
  ...{ lapsesUnheld: true, isOutside: true },
})

/** For whoever reviews and rated neither, else for the ministry; in which indicator two assessors differ no letter says. */
function settlementTask({ place, actions, assignments, dueAt }: Judging): readonly Task[] {
  const action = 'settle_pair'
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
      ...{ ...placeOf(place), key: `settlement:${place.id}:${earliest.toISOString()}`, kind: 'settlement' },
      ...{ since: earliest, dueAt, left: { count: differing.length, of: pairs.length } },
      askedOf: [
        { roles: ['score_reviewer'], personIds: others.map(({ assessorId }) => assessorId), action, path },
        { roles: ['national_operator'], path },
      ],
    },
  ]
}

/** Once it was sent, once all of a stage is done or its last day is over, and once nothing but the publication is left. */
function stageTask(judging: Judging): readonly Task[] {
  const { place, dueAt, movedAt, at } = judging
  const isOver = dueAt !== null && dueAt <= at
  if (isJudgedOrReviewed(judging) && !isOver && !isAllDone(judging)) return []
  return [
    {
      ...placeOf(place),
      key: `stage:${place.id}:${place.stage}:${movedAt?.toISOString() ?? 'first'}`,
      ...{ kind: 'stage', since: movedAt, dueAt },
      askedOf: [{ roles: ['national_operator'], path: `/${place.year}/tahap` }],
    },
  ]
}

const isJudgedOrReviewed = ({ place: { stage } }: Judging) =>
  stage !== 'submitted' && stage !== 'consolidation'

function isAllDone({ place: { stage }, actions, codes }: Judging): boolean {
  const duty = stage === 'score_review' ? 'review' : 'judging'
  return outsideWork(actions, { duty, stage, personId: '', assigned: codes }).open.length === 0
}
