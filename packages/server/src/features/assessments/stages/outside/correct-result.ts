import type { Judgement } from '@undagi/maturity'
import type { RequestContext } from '../../../../request-context.ts'
import { indicatorNotFound } from '../../assessments.errors.ts'
import { normalValue } from '../../decide-rating.ts'
import { recordActions } from '../../record-actions.ts'
import { actOutside, type Outcome, type Session } from './act-outside.ts'
import { holdFromOutside } from './hold-from-outside.ts'
import { readStageIndicator } from './read-stages.ts'
import { settlesAccepted } from './settles-accepted.ts'
import type { StageIndicator } from './stage-views.presenter.ts'
import { takeOutside } from './take-outside.ts'

interface WantedCorrection extends Judgement {
  readonly assessmentId: string
  readonly code: string
  readonly expectedVersion: number
  readonly reason: string
  readonly letter?: { readonly number: string; readonly date: string } | undefined
}

/**
 * What was published stays; this stands beside it, for everybody to see, and counts from now on. Before the publication it is how an accepted
 * objection is settled where nobody operates for the ministry: by its letter.
 */
export async function correctResult(
  wanted: WantedCorrection,
  context: RequestContext,
): Promise<StageIndicator> {
  return actOutside(
    {
      assessmentId: wanted.assessmentId,
      act: (session) => correctAs(session, wanted, context),
      show: () => readStageIndicator(wanted, context),
    },
    context,
  )
}

async function correctAs(
  { db, actor }: Session,
  wanted: WantedCorrection,
  { editions, request: { at } }: RequestContext,
): Promise<Outcome> {
  const { assessmentId, code, expectedVersion, facts, analysis, justification, reason, letter } = wanted
  const step = 'correct_result'
  const { held, outside, isTime } = await holdFromOutside(db, { actor, step, assessmentId, code, editions })
  if (!held.edition.indicatorByCode.has(code)) throw indicatorNotFound()
  if (!isTime) return 'moved'
  if ((outside.corrections.get(code) ?? []).length !== expectedVersion) return 'stale'
  const taken = takeOutside(actor, held, { step, letter, at })
  if (held.stage !== 'published' && !(await settlesAccepted(db, { taken, held, outside, code, at })))
    return 'moved'
  const value = wanted.value === null ? null : normalValue(held.edition.instrument, code, wanted.value)
  await recordActions(db, held, {
    author: actor,
    at,
    actions: [
      {
        ...{ kind: 'corrected', indicatorCode: code, value, facts, analysis, justification },
        ...{ reason, outside: taken },
      },
    ],
  })
  return 'recorded'
}
