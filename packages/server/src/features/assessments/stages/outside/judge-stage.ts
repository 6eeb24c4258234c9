import { isWritten, type JudgedOutside, type Judgement, needsJustification } from '@undagi/maturity'
import type { RequestContext } from '../../../../request-context.ts'
import { readOpenTalks } from '../../../interviews/usecases/read-open-talks.ts'
import { indicatorNotFound } from '../../assessments.errors.ts'
import { normalValue } from '../../decide-rating.ts'
import { type HeldAssessment, recordActions } from '../../record-actions.ts'
import { actOutside, type Outcome, type Session } from './act-outside.ts'
import { acceptedLeft } from './ensure-talks-closed.ts'
import type { Outside } from './gather-outside.ts'
import { holdFromOutside } from './hold-from-outside.ts'
import { justificationRequired } from './outside.errors.ts'
import { readStageIndicator } from './read-stages.ts'
import type { StageIndicator } from './stage-views.presenter.ts'
import { stagesOfAssessment } from './stages-of.ts'

interface WantedJudgement extends Judgement {
  readonly assessmentId: string
  readonly stage: JudgedOutside
  readonly code: string
  readonly expectedVersion: number
  readonly unconfirmed?: true | undefined
}

/** An assessor from outside confirms an indicator or sets another value, in the stage that is being written. */
export async function judgeStage(wanted: WantedJudgement, context: RequestContext): Promise<StageIndicator> {
  return actOutside(
    {
      assessmentId: wanted.assessmentId,
      act: (session) => judgeAs(session, wanted, context),
      show: () => readStageIndicator(wanted, context),
    },
    context,
  )
}

async function judgeAs(
  { db, actor }: Session,
  wanted: WantedJudgement,
  { editions, request: { at } }: RequestContext,
): Promise<Outcome> {
  const { assessmentId, stage, code, expectedVersion } = wanted
  const { held, outside, isTime } = await holdFromOutside(db, {
    ...{ actor, step: 'judge_stage', assessmentId, code, editions },
  })
  if (!held.edition.indicatorByCode.has(code)) throw indicatorNotFound()
  if (!isTime || !isWritten({ state: held.stage }, stage)) return 'moved'
  const before = outside.said[stage].get(code) ?? []
  if (before.length !== expectedVersion) return 'stale'
  const { judgement, ...confirmation } = toSound(wanted, held, outside)
  const last = before.at(-1)
  // After an accepted objection the same words say something new: that they stand.
  const isLeft = async () => acceptedLeft(await readOpenTalks(db, assessmentId, at), outside).includes(code)
  const saysNothing =
    last !== undefined && isSame(last, judgement) && !(last.unconfirmed && !confirmation.unconfirmed)
  if (saysNothing && !(await isLeft())) return 'same'
  await recordActions(db, held, {
    author: actor,
    at,
    actions: [{ kind: 'stage_judged', stage, indicatorCode: code, ...judgement, ...confirmation }],
  })
  return 'recorded'
}

interface Sound {
  readonly judgement: Judgement
  readonly unconfirmed?: true
}

/** On the scale of the edition, and justified where it is another value than that of the stage before, which is a word of one's own. */
function toSound(wanted: WantedJudgement, held: HeldAssessment, outside: Outside): Sound {
  const { stage, code, facts, analysis, justification } = wanted
  const value = wanted.value === null ? null : normalValue(held.edition.instrument, code, wanted.value)
  const { roundKind, stage: state, state: folded } = held
  const own = [...folded.indicators.values()]
  const stages = stagesOfAssessment({ roundKind, state, lastJudged: folded.lastJudged }, own, outside)
  const isOther = needsJustification(stages, { stage, code, value })
  if (justification === '' && isOther) throw justificationRequired()
  const judgement = { value, facts, analysis, justification }
  return wanted.unconfirmed && !isOther ? { judgement, unconfirmed: true } : { judgement }
}

function isSame(one: Judgement, other: Judgement): boolean {
  return (['value', 'facts', 'analysis', 'justification'] as const).every(
    (field) => one[field] === other[field],
  )
}
