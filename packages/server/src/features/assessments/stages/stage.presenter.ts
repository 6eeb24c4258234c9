import type { z } from '@hono/zod-openapi'
import { isShut, type StageStanding, type SubmissionGap } from '@undagi/maturity'
import type { Actor } from '../../../platform/database/actor.ts'
import type { RecordedAction } from '../assessment-action.ts'
import { canMoveStage, canReadRequests } from '../assessments.policy.ts'
import { canReadUnreleased } from './outside/outside.policy.ts'
import { toldUnmarked } from './outside/present-entries.ts'
import type { stageSchema } from './stages.schemas.ts'

type Moved = Extract<RecordedAction, { kind: 'stage_moved' }>
export type StageView = z.infer<typeof stageSchema>

interface StageParts {
  readonly row: {
    readonly id: string
    readonly institutionId: string
    readonly stage: StageView['stage']
  }
  readonly gaps: readonly SubmissionGap[]
  /** Null: nobody asked for what units are asked. */
  readonly openRequests: StageView['openRequests']
  /** The newest first. */
  readonly moves: readonly RecordedAction[]
  readonly changedSinceReturn: readonly string[]
  /** Until when what the stage asks is in time; null: no end was set. */
  readonly deadline: Date | null
  /** What the calendar says of sending it now. */
  readonly submission: StageStanding
}

export function presentStage(
  actor: Actor,
  { row, gaps, openRequests, moves, changedSinceReturn, deadline, submission }: StageParts,
): StageView {
  const readsRequests = canReadRequests(actor, row)
  return {
    stage: row.stage,
    can: {
      send: canMoveStage(actor, 'send_for_verification', row),
      verify: canMoveStage(actor, 'verify_assessment', row),
      return: canMoveStage(actor, 'return_assessment', row),
      submit: canMoveStage(actor, 'submit_assessment', row),
      reopen: canMoveStage(actor, 'reopen_assessment', row),
    },
    deadline: deadline?.toISOString() ?? null,
    submission,
    isLate: isShut(submission),
    gaps: [...gaps],
    changedSinceReturn: [...changedSinceReturn],
    openRequests: readsRequests ? openRequests : openRequests && [],
    entries: moves.flatMap((action) =>
      action.kind === 'stage_moved'
        ? [presentMove(hushed(actor, row, action), { readsRequests, isListed: openRequests !== null })]
        : [],
    ),
  }
}

/** Why the review sent something back, and what it had not marked, stays with those from outside. */
function hushed(actor: Actor, row: StageParts['row'], action: Moved): Moved {
  const isTold = action.move !== 'return_to_assessors' || canReadUnreleased(actor, row)
  const told = { ...action, unmarked: toldUnmarked({ actor, row }, action) ?? undefined }
  return isTold ? told : { ...told, note: '', revisionNotes: [] }
}

function presentMove(
  action: Moved,
  { readsRequests, isListed }: { readonly readsRequests: boolean; readonly isListed: boolean },
): StageView['entries'][number] {
  const { actorName, actedAt, move, to, note, revisionNotes, acceptedGaps, papers } = action
  const { unmarked = null } = action
  const when = { actorName, actedAt: actedAt.toISOString() }
  const known = readsRequests ? [...(action.closedRequests ?? [])] : []
  const closed = { closed: known.length, closedRequests: isListed ? known : null }
  return { move, to, ...when, note, revisionNotes, acceptedGaps, ...closed, papers, unmarked }
}
