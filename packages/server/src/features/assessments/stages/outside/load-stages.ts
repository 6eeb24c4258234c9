import type { JudgingStage, Stages } from '@undagi/maturity'
import type { Actor } from '../../../../platform/database/actor.ts'
import type { RequestContext } from '../../../../request-context.ts'
import { canSee, roleNotAllowed } from '../../../institutions/institutions.usecases.ts'
import type { Edition } from '../../../instruments/editions.ts'
import { editionKeyOf } from '../../../instruments/instruments.usecases.ts'
import { toAction } from '../../actions.repository.ts'
import type { RecordedAction } from '../../assessment-action.ts'
import { assessmentNotFound } from '../../assessments.errors.ts'
import { selectAssessment } from '../../assessments.repository.ts'
import { selectFilled, selectStageMoves } from '../stages.repository.ts'
import { gatherOutside, type Outside } from './gather-outside.ts'
import { canReadStages } from './outside.policy.ts'
import { selectOutsideActions } from './outside.repository.ts'
import { type Release, releaseOf, seenStages } from './release.ts'
import { stagesOfAssessment } from './stages-of.ts'

type Row = Awaited<ReturnType<ReturnType<typeof selectAssessment>['execute']>>[number]

/** An assessment through all its stages, as this person may see it. */
export interface SeenStages {
  readonly actor: Actor
  readonly row: Row
  readonly edition: Edition
  readonly stages: Stages
  readonly outside: Outside
  readonly release: Release
  /** The stages whose values the person sees. */
  readonly seen: readonly JudgingStage[]
  /** The newest first. */
  readonly moves: readonly RecordedAction[]
}

/** 404 for whom the assessment does not exist, 403 for other roles. */
export function ensureStagesReadable(actor: Actor, row: Row | undefined): Row {
  if (row === undefined || !canSee(actor, row.institutionId)) throw assessmentNotFound()
  if (!canReadStages(actor, row)) throw roleNotAllowed()
  return row
}

/** With a code what was said of that indicator alone is read. */
export async function loadStages(
  assessmentId: string,
  { database, editions, request }: RequestContext,
  code?: string,
): Promise<SeenStages> {
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, { assessmentId }),
    selectFilled(db, assessmentId, code),
    selectOutsideActions(db, assessmentId, code),
    selectStageMoves(db, assessmentId),
  ])
  const [[found], own, actions, moves] = results
  const row = ensureStagesReadable(actor, found)
  const outside = gatherOutside(actions.map(toAction))
  const standing = { roundKind: row.round.kind, state: row.stage, lastJudged: row.lastJudged }
  const stages = stagesOfAssessment(standing, own, outside)
  const release = releaseOf(row.stage, outside.draft)
  return {
    ...{ actor, row, stages, outside, release },
    edition: await editions.get(editionKeyOf(row.round), request),
    seen: seenStages(actor, { row, stages, release }),
    moves: moves.map(toAction),
  }
}
