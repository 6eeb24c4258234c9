import type { RequestContext } from '../../../../request-context.ts'
import { recordActions } from '../../record-actions.ts'
import { actOutside, type Outcome, type Session } from './act-outside.ts'
import { holdFromOutside } from './hold-from-outside.ts'
import { readStages } from './read-stages.ts'
import type { StageOverview } from './stage-views.presenter.ts'
import { takeOutside } from './take-outside.ts'

interface WantedDraft {
  readonly assessmentId: string
  readonly shown: boolean
  readonly letter: { readonly number: string; readonly date: string }
  readonly note?: string | undefined
}

/** By a letter the institution is shown what is not published yet, or no longer. */
export async function showDraft(wanted: WantedDraft, context: RequestContext): Promise<StageOverview> {
  return actOutside(
    {
      assessmentId: wanted.assessmentId,
      act: (session) => showAs(session, wanted, context),
      show: () => readStages(wanted.assessmentId, context),
    },
    context,
  )
}

async function showAs(
  { db, actor }: Session,
  { assessmentId, shown, letter, note = '' }: WantedDraft,
  { editions, request: { at } }: RequestContext,
): Promise<Outcome> {
  const step = 'show_draft'
  const wanted = { actor, step, assessmentId, code: '', editions } as const
  const { held, outside, isTime } = await holdFromOutside(db, wanted)
  if (!isTime) return 'moved'
  if ((outside.draft?.shown ?? false) === shown) return 'same'
  const taken = takeOutside(actor, held, { step, letter, at })
  const action = { kind: 'draft_shown', shown, note, outside: taken } as const
  await recordActions(db, held, { author: actor, at, actions: [action] })
  return 'recorded'
}
