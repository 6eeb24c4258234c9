import type { Indicator } from '@undagi/maturity'
import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import type { IndicatorAction } from '../assessment-action.ts'
import { indicatorNotFound, staleVersion } from '../assessments.errors.ts'
import type { FillingAction } from '../assessments.policy.ts'
import { chooseAuthor } from '../choose-author.ts'
import { selectDrafts } from '../drafts.repository.ts'
import { type IndicatorState, untouchedIndicator } from '../fold-assessment.ts'
import { holdAssessment } from '../hold-assessment.ts'
import type { IndicatorNow } from '../indicator-now.ts'
import { type IndicatorView, presentIndicator } from '../indicators.presenter.ts'
import { type HeldAssessment, recordActions } from '../record-actions.ts'
import { selectPreviousValue } from './earlier-values.ts'

export interface IndicatorChange {
  readonly assessmentId: string
  readonly code: string
  readonly expectedVersion: number
}

interface Rules {
  /** What it takes to be allowed. */
  readonly as: FillingAction
  /** The action that the change amounts to; undefined when nothing would change. Throws what speaks against it. */
  readonly decide: (
    held: HeldAssessment,
    indicator: Indicator,
    now: IndicatorNow,
  ) => IndicatorAction | undefined
}

/** Rating and judging alike: hold, permit, compare versions, decide, record, show. */
export async function changeIndicator(
  { assessmentId, code, expectedVersion }: IndicatorChange,
  { as, decide }: Rules,
  context: RequestContext,
): Promise<IndicatorView> {
  const { database, editions, request } = context
  const shown = await database.asActor(request, async ({ db, actor }) => {
    const [held, drafts, [previous]] = await Promise.all([
      holdAssessment(db, { actor, assessmentId, code, editions }),
      selectDrafts(db, { assessmentId, code }).execute(),
      selectPreviousValue(db, { assessmentId, code }).execute(),
    ])
    const author = await chooseAuthor(db, held, { actor, action: as, code })
    const indicator = held.edition.indicatorByCode.get(code)
    if (indicator === undefined) throw indicatorNotFound()
    const state = held.state.indicators.get(code) ?? untouchedIndicator(code)
    const present = (shown: IndicatorState) => presentIndicator({ state: shown, drafts, previous })
    if (state.version !== expectedVersion) throw staleVersion({ current: present(state) })

    const action = decide(held, indicator, { state, previousValue: previous?.value ?? null })
    if (action === undefined) return present(state)
    const after = await recordActions(db, held, { author, at: request.at, actions: [action] })
    return present(after.state.indicators.get(code) ?? state)
  })
  await announce(assessmentTopic(assessmentId), context)
  return shown
}
