import type { RequestContext } from '../../../request-context.ts'
import { administratorRequired } from '../../institutions/institutions.usecases.ts'
import { staleVersion } from '../assessments.errors.ts'
import { canSetTarget } from '../assessments.policy.ts'
import type { AssessmentView } from '../assessments.presenter.ts'
import { holdAssessment } from '../hold-assessment.ts'
import { recordActions } from '../record-actions.ts'
import { readAssessment } from './read-assessment.ts'

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
    const held = await holdAssessment(db, { actor, assessmentId, editions })
    if (!canSetTarget(actor, held)) throw administratorRequired()
    if (held.state.version !== expectedVersion) return 'stale'
    if (held.state.target === target) return 'unchanged'
    await recordActions(db, held, {
      author: actor,
      at: request.at,
      actions: [{ kind: 'target_set', target }],
    })
    return 'recorded'
  })
  const current = await readAssessment(assessmentId, context)
  if (outcome === 'stale') throw staleVersion({ current })
  return current
}
