import type { z } from '@hono/zod-openapi'
import { type AssessmentState, type JudgingStage, valuesAt } from '@undagi/maturity'
import type { RequestContext } from '../../../../request-context.ts'
import { type OpenTalks, readOpenTalks } from '../../../interviews/usecases/read-open-talks.ts'
import { indicatorNotFound } from '../../assessments.errors.ts'
import { scoreResultSchema } from '../../score-result.schemas.ts'
import { loadStages, type SeenStages } from './load-stages.ts'
import { stageValuesClosed } from './outside.errors.ts'
import { actsAs, canReadRoom } from './outside.policy.ts'
import { choiceOf } from './score-stages.ts'
import { showsDraftAs } from './shows-draft-as.ts'
import {
  presentOverview,
  presentStageIndicator,
  type StageIndicator,
  type StageOverview,
} from './stage-views.presenter.ts'

export async function readStages(assessmentId: string, context: RequestContext): Promise<StageOverview> {
  return overviewOf(await loadStages(assessmentId, context), context)
}

/** The same of an assessment that is already read. */
export async function overviewOf(seen: SeenStages, context: RequestContext): Promise<StageOverview> {
  return presentOverview(seen, {
    showsDraft: await readShowsDraft(seen, context),
    talks: await readTalks(seen, context),
  })
}

const talkedIn: readonly AssessmentState[] = ['interview', 'site_visit', 'score_review', 'consolidation']

async function readTalks(
  { actor, row }: SeenStages,
  { database, request }: RequestContext,
): Promise<OpenTalks | null> {
  if (!talkedIn.includes(row.stage) || !canReadRoom(actor, row)) return null
  return database.asActor(request, ({ db }) => readOpenTalks(db, row.id, request.at))
}

async function readShowsDraft(
  { actor, row }: SeenStages,
  { database, request }: RequestContext,
): Promise<boolean> {
  const actedAs = actsAs(actor, 'show_draft', row)
  if (actedAs === undefined || actedAs === 'national_operator') return actedAs !== undefined
  const here = { institutionId: row.institutionId, at: request.at }
  return database.asActor(request, ({ db }) => showsDraftAs(db, actedAs, here))
}

export async function readStageIndicator(
  { assessmentId, code }: { readonly assessmentId: string; readonly code: string },
  context: RequestContext,
): Promise<StageIndicator> {
  const seen = await loadStages(assessmentId, context)
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
