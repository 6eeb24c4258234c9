import type { z } from '@hono/zod-openapi'
import { compareStages, lastStageOf, type ScoreResult } from '@undagi/maturity'
import type { RequestContext } from '../../../../request-context.ts'
import { scoreResultSchema } from '../../score-result.schemas.ts'
import { loadStages } from './load-stages.ts'
import { scoreOfficial, scoreSelf } from './score-stages.ts'
import type { stageDifferenceSchema } from './stage-difference.schemas.ts'
import { presentRelease } from './stage-views.presenter.ts'

type StageDifference = z.infer<typeof stageDifferenceSchema>

/** What the institution said of itself beside what became of it, as far as the person sees either. */
export async function readDifference(
  assessmentId: string,
  context: RequestContext,
): Promise<StageDifference> {
  const loaded = await loadStages(assessmentId, context)
  const { seen, stages } = loaded
  const last = lastStageOf(stages)
  const self = seen.includes('self_assessment') ? scoreSelf(loaded) : null
  const official = last !== 'self_assessment' && seen.includes(last) ? scoreOfficial(loaded) : null
  const compared = self !== null && official !== null ? compareStages(self, official) : null
  return {
    release: presentRelease(loaded),
    self: presentResult(self),
    official: presentResult(official),
    officialStage: official === null ? null : last,
    difference: compared?.index ?? null,
    indicators: Object.entries(compared?.indicators ?? {}).map(([code, direction]) => ({ code, direction })),
    raised: compared?.raised ?? 0,
    lowered: compared?.lowered ?? 0,
  }
}

/** The result is read-only where the answer's type is not. */
function presentResult(result: ScoreResult | null): StageDifference['self'] {
  return result === null ? null : scoreResultSchema.parse(result)
}
