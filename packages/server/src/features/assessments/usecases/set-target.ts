import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { administratorRequired } from '../../institutions/institutions.usecases.ts'
import { staleVersion } from '../assessments.errors.ts'
import { canSetTarget } from '../assessments.policy.ts'
import type { AssessmentView } from '../assessments.presenter.ts'
import { holdAssessment } from '../hold-assessment.ts'
import { recordActions } from '../record-actions.ts'
import { ensureTargetOnScale } from './ensure-target-on-scale.ts'
import { readAssessment } from './read-assessment.ts'

/** A target acts on none. */
const noIndicator = ''

interface Target {
  readonly assessmentId: string
  readonly expectedVersion: number
  readonly target: string | null
}

export async function setTarget(
  { assessmentId, expectedVersion, target }: Target,
  context: RequestContext,
): Promise<AssessmentView> {
  const { database, editions, request } = context
  const outcome = await database.asActor(request, async ({ db, actor }) => {
    const held = await holdAssessment(db, { actor, assessmentId, code: noIndicator, editions })
    if (!canSetTarget(actor, held)) throw administratorRequired()
    ensureTargetOnScale(target, held.edition.instrument)
    if (held.state.version !== expectedVersion) {
      // Holding the assessment looks like a change to the log: who came too late has done nothing.
      request.trail?.leaveOut()
      return 'stale'
    }
    if (held.state.target === target) return 'unchanged'
    await recordActions(db, held, {
      author: actor,
      at: request.at,
      actions: [{ kind: 'target_set', target }],
    })
    return 'recorded'
  })
  if (outcome === 'recorded') await announce(assessmentTopic(assessmentId), context)
  const current = await readAssessment(assessmentId, context)
  if (outcome === 'stale') throw staleVersion({ current })
  return current
}
