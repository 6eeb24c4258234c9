import type { RequestContext } from '../../../request-context.ts'
import { loadStages, type SeenStages } from '../stages/outside/load-stages.ts'

/** An assessment as the room of its interview needs it: every stage that the person sees, and whether values are released. */
export async function seeInterviewed(assessmentId: string, context: RequestContext): Promise<SeenStages> {
  return loadStages(assessmentId, context)
}

export { toAction } from '../actions.repository.ts'
export { assessmentNotFound } from '../assessments.errors.ts'
export { selectAssessment } from '../assessments.repository.ts'
export { gapsNow } from '../stages/gaps-now.ts'
export { judgedIn } from '../stages/outside/judged-in.ts'
export { releasesWithin, releaseWithin } from '../stages/outside/release-within.ts'
export { selectStageMoves } from '../stages/stages.repository.ts'
export type { SeenStages }
