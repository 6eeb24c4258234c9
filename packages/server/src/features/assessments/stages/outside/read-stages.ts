import type { z } from '@hono/zod-openapi'
import { type AssessmentState, type JudgingStage, valuesAt } from '@undagi/maturity'
import type { Sql } from '../../../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../../../request-context.ts'
import { type OpenTalks, readOpenTalks } from '../../../interviews/usecases/read-open-talks.ts'
import { indicatorNotFound } from '../../assessments.errors.ts'
import { scoreResultSchema } from '../../score-result.schemas.ts'
import { loadStages, type SeenStages } from './load-stages.ts'
import { stageValuesClosed } from './outside.errors.ts'
import { canReadRoom } from './outside.policy.ts'
import { choiceOf } from './score-stages.ts'
import {
  presentOverview,
  presentStageIndicator,
  type StageIndicator,
  type StageOverview,
} from './stage-views.presenter.ts'

export async function readStages(assessmentId: string, context: RequestContext): Promise<StageOverview> {
  return overviewOf(await loadStages(assessmentId, context), context)
}

/** The same of an assessment that is already read. Every page that follows it asks at every change, so it is asked in one go. */
export async function overviewOf(
  seen: SeenStages,
  { database, request }: RequestContext,
): Promise<StageOverview> {
  const { at } = request
  return presentOverview(seen, await database.asActor(request, ({ db }) => readTalks(db, seen, at)))
}

const talkedIn: readonly AssessmentState[] = ['interview', 'site_visit', 'score_review', 'consolidation']

async function readTalks(db: Sql, { actor, row }: SeenStages, at: Date): Promise<OpenTalks | null> {
  const isTalkedIn = talkedIn.includes(row.stage) && canReadRoom(actor, row)
  return isTalkedIn ? readOpenTalks(db, row.id, at) : null
}

export async function readStageIndicator(
  { assessmentId, code }: { readonly assessmentId: string; readonly code: string },
  context: RequestContext,
): Promise<StageIndicator> {
  const seen = await loadStages(assessmentId, context, code)
  if (!seen.edition.indicatorByCode.has(code)) throw indicatorNotFound()
  return presentStageIndicator(seen, code)
}

/** The score of a stage: of what it says itself and, where it says nothing, of what it carries over. */
export async function readStageResult(
  { assessmentId, stage }: { readonly assessmentId: string; readonly stage: JudgingStage },
  context: RequestContext,
): Promise<z.infer<typeof scoreResultSchema>> {
  const { seen, stages, edition, row } = await loadStages(assessmentId, context)
  if (!seen.includes(stage)) throw stageValuesClosed()
  const codes = edition.indicators.map(({ code }) => code)
  return scoreResultSchema.parse(edition.score(valuesAt(stages, stage, codes), choiceOf(row)))
}
