import type { RequestContext } from '../../../../request-context.ts'
import { indicatorNotFound } from '../../assessments.errors.ts'
import { recordActions } from '../../record-actions.ts'
import { actOutside, type Outcome, type Session } from './act-outside.ts'
import { holdFromOutside } from './hold-from-outside.ts'
import { reviewNoteRequired } from './outside.errors.ts'
import { readStageIndicator } from './read-stages.ts'
import type { StageIndicator } from './stage-views.presenter.ts'

interface WantedReview {
  readonly assessmentId: string
  readonly code: string
  readonly expectedVersion: number
  readonly valid: boolean
  readonly note: string
}

/** The review marks a value valid or not, and gives none of its own. */
export async function reviewScore(wanted: WantedReview, context: RequestContext): Promise<StageIndicator> {
  return actOutside(
    {
      assessmentId: wanted.assessmentId,
      act: (session) => reviewAs(session, wanted, context),
      show: () => readStageIndicator(wanted, context),
    },
    context,
  )
}

async function reviewAs(
  { db, actor }: Session,
  { assessmentId, code, expectedVersion, valid, note }: WantedReview,
  { editions, request: { at } }: RequestContext,
): Promise<Outcome> {
  const { held, outside, isTime } = await holdFromOutside(db, {
    ...{ actor, step: 'review_score', assessmentId, code, editions },
  })
  if (!held.edition.indicatorByCode.has(code)) throw indicatorNotFound()
  if (!isTime) return 'moved'
  const before = outside.reviews.get(code)
  if ((before?.version ?? 0) !== expectedVersion) return 'stale'
  if (!valid && note === '') throw reviewNoteRequired()
  if (before?.isCurrent && before.valid === valid && before.note === note) return 'same'
  const action = { kind: 'score_reviewed', indicatorCode: code, valid, note } as const
  await recordActions(db, held, { author: actor, at, actions: [action] })
  return 'recorded'
}
