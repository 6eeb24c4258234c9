import type { AssessmentState, Judgement, JudgingStage, StageMove } from '@undagi/maturity'
import { judgementAt, officialAt } from '@undagi/maturity'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../../request-context.ts'
import { selectRatedActions, toAction } from '../actions.repository.ts'
import { canReadAssessment } from '../assessments.policy.ts'
import { type AssessmentWithRound, selectAssessmentsOf } from '../assessments.repository.ts'
import { loadStages, type SeenStages } from '../stages/outside/load-stages.ts'
import { canReadStages, canReadUnreleased } from '../stages/outside/outside.policy.ts'
import { correctionsOf } from '../stages/outside/stages-of.ts'

interface By {
  readonly byName: string
  readonly at: Date
}

/** What a stage says of an indicator. */
interface ToldStage extends Judgement {
  readonly stage: JudgingStage
  /** Nobody touched it in this stage. */
  readonly isCarried: boolean
}

/** What became of one indicator in one round, as far as the person sees it. */
interface IndicatorStory {
  readonly stages: readonly ToldStage[]
  /** Every value that the institution gave, the earliest first. */
  readonly values: readonly ({ readonly value: string | null; readonly reason: string | null } & By)[]
  /** Why it was given back, by the institution's own or, to whoever may read it, by the review. */
  readonly returns: readonly ({ readonly move: StageMove; readonly text: string } & By)[]
  readonly corrections: readonly ({ readonly value: string | null; readonly reason: string } & By)[]
  /** What counts; null before publication. */
  readonly official: string | null
}

/** An assessment with what the person sees of its indicators. */
export interface Story {
  readonly assessmentId: string
  readonly stage: AssessmentState
  /** Whether what was judged from outside is among it. */
  readonly tellsOutside: boolean
  readonly at: (code: string) => IndicatorStory
}

/** Of those of these assessments that the person reads; of the others nothing. */
export async function readStories(
  { actor, assessments }: { readonly actor: Actor; readonly assessments: readonly AssessmentWithRound[] },
  context: RequestContext,
): Promise<readonly Story[]> {
  const read = assessments.filter((each) => canReadAssessment(actor, each) && canReadStages(actor, each))
  const stories: Story[] = []
  for (const { id } of read) stories.push(await readStory(id, context))
  return stories
}

async function readStory(assessmentId: string, context: RequestContext): Promise<Story> {
  const seen = await loadStages(assessmentId, context)
  const { results } = await context.database.read(context.request, (db) => [
    selectRatedActions(db, [assessmentId]),
  ])
  const rated = Map.groupBy(results[0].map(toAction), (action) =>
    'indicatorCode' in action ? action.indicatorCode : '',
  )
  return {
    assessmentId,
    stage: seen.row.stage,
    tellsOutside: seen.seen.some((stage) => stage !== 'self_assessment'),
    at: (code) => ({
      stages: seen.seen.map((stage) => toldIn(seen, stage, code)),
      values: (rated.get(code) ?? []).flatMap((action) =>
        action.kind === 'rated' ? [{ value: action.value, reason: action.reason, ...signed(action) }] : [],
      ),
      returns: returnsOf(seen, code),
      ...publishedOf(seen, code),
    }),
  }
}

const silence: Judgement = { value: null, facts: '', analysis: '', justification: '' }

function toldIn({ stages }: SeenStages, stage: JudgingStage, code: string): ToldStage {
  const held = judgementAt(stages, stage, code)
  const isCarried = stage !== 'self_assessment' && held?.saidIn !== stage
  const { value, facts, analysis, justification } = held?.judgement ?? silence
  return { stage, isCarried, value, facts, analysis, justification }
}

/** What the review says stays with those from outside. */
function returnsOf({ actor, row, moves }: SeenStages, code: string): IndicatorStory['returns'] {
  const isTold = canReadUnreleased(actor, row)
  return moves.toReversed().flatMap((action) => {
    if (action.kind !== 'stage_moved' || (action.move === 'return_to_assessors' && !isTold)) return []
    const { move, revisionNotes } = action
    return revisionNotes
      .filter(({ indicatorCode }) => indicatorCode === code)
      .map(({ text }) => ({ move, text, ...signed(action) }))
  })
}

function publishedOf({ row, stages, outside }: SeenStages, code: string) {
  if (row.stage !== 'published') return { corrections: [], official: null }
  return {
    corrections: (outside.corrections.get(code) ?? []).map(({ value, reason, byName, at }) => ({
      ...{ value, reason, byName, at },
    })),
    official: officialAt(stages, correctionsOf(outside), code)?.judgement.value ?? null,
  }
}

function signed({
  actorName: byName,
  actedAt: at,
}: {
  readonly actorName: string
  readonly actedAt: Date
}): By {
  return { byName, at }
}

/** Every assessment of an institution in a round that is in use, the earliest year first. Who may read what of it, the reader above asks. */
export const listAssessmentsOf = (db: Sql, institutionId: string) => selectAssessmentsOf(db, [institutionId])
export type { AssessmentWithRound }
