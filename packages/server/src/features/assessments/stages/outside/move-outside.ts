import { type StageMove, stateAfter } from '@undagi/maturity'
import type { RequestContext } from '../../../../request-context.ts'
import { readOpenTalks, waitForInterview } from '../../../interviews/usecases/read-open-talks.ts'
import { toAction } from '../../actions.repository.ts'
import { ensureUnlocked } from '../../ensure-unlocked.ts'
import { recordActions } from '../../record-actions.ts'
import type { StageView } from '../stage.presenter.ts'
import type { StageMoved } from '../stage-moved.ts'
import { selectStageMoves } from '../stages.repository.ts'
import { actOutside, type Outcome, type Session } from './act-outside.ts'
import { ensureReviewed } from './ensure-reviewed.ts'
import { ensureSoundMove } from './ensure-sound-move.ts'
import { acceptedLeft, ensureTalksClosed } from './ensure-talks-closed.ts'
import { holdFromOutside } from './hold-from-outside.ts'
import { offCalendar } from './off-calendar.ts'
import { readStages } from './read-stages.ts'
import { marksLeft, setSinceReview } from './review-marks.ts'
import type { StageOverview } from './stage-views.presenter.ts'
import { takeOutside } from './take-outside.ts'

export interface WantedOutside {
  readonly assessmentId: string
  readonly move: StageMove
  readonly step: 'open_stage' | 'return_to_assessors' | 'publish_result'
  readonly expectedStage: StageView['stage']
  readonly note?: string | undefined
  /** Why values go on that the review has not marked. */
  readonly withoutMarks?: string | undefined
  /** What the review did not find valid. */
  readonly invalid?: StageMoved['revisionNotes']
  readonly letter?: { readonly number: string; readonly date: string } | undefined
}

/** Takes an assessment from one stage from outside to the next, or back: once, whoever else tries at the same moment. */
export async function moveOutside(wanted: WantedOutside, context: RequestContext): Promise<StageOverview> {
  return actOutside(
    {
      assessmentId: wanted.assessmentId,
      act: (session) => moveAs(session, wanted, context),
      show: () => readStages(wanted.assessmentId, context),
    },
    context,
  )
}

async function moveAs(
  { db, actor }: Session,
  wanted: WantedOutside,
  { editions, request: { at } }: RequestContext,
): Promise<Outcome> {
  const { assessmentId, move, step, expectedStage, invalid = [], note = '' } = wanted
  // Who writes in the room waits for it first too: nobody objects while it is published.
  await waitForInterview(db, assessmentId)
  const { held, outside, isTime } = await holdFromOutside(db, {
    ...{ actor, step, assessmentId, editions },
    code: '',
  })
  const to = stateAfter({ kind: held.roundKind, state: held.stage, lastJudged: held.state.lastJudged }, move)
  if (!isTime || held.stage !== expectedStage || to === null) return 'moved'
  const taken = takeOutside(actor, held, { step, letter: wanted.letter, at })
  const talks = await readOpenTalks(db, assessmentId, at)
  ensureSoundMove(wanted, { held, outside, taken, accepted: acceptedLeft(talks, outside) })
  ensureTalksClosed(wanted, talks, outside)
  const codes = held.edition.indicators.map(({ code }) => code)
  const moves = (await selectStageMoves(db, assessmentId)).map(toAction)
  const unmarked =
    move === 'publish' ? setSinceReview(codes, outside, moves) : marksLeft(codes, outside).unmarked
  const left = ensureReviewed(wanted, { roundKind: held.roundKind, unmarked })
  ensureUnlocked(step, held)
  const off = await offCalendar(db, { assessmentId, to }, at)
  await recordActions(db, held, {
    author: actor,
    at,
    actions: [
      {
        ...{ kind: 'stage_moved', move, to, note, revisionNotes: [...invalid] },
        ...{ acceptedGaps: [], papers: null, outside: taken },
        ...(off && { offCalendar: off }),
        ...(left && { unmarked: left }),
      },
    ],
  })
  return 'recorded'
}
