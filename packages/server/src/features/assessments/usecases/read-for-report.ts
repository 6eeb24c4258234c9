import {
  type Judgement,
  type JudgingStage,
  judgementAt,
  lastStageOf,
  officialAt,
  type ScoreResult,
} from '@undagi/maturity'
import type { RequestContext } from '../../../request-context.ts'
import { loadStages, type SeenStages } from '../stages/outside/load-stages.ts'
import { toldUnmarked } from '../stages/outside/present-entries.ts'
import { scoreOfficial, scoreSelf } from '../stages/outside/score-stages.ts'
import { correctionsOf } from '../stages/outside/stages-of.ts'
import type { StageMoved } from '../stages/stage-moved.ts'

interface StageValue {
  readonly stage: JudgingStage
  readonly value: string | null
  /** Nobody touched it in this stage. */
  readonly isCarried: boolean
}

/** An indicator as it came out. */
interface ReportedIndicator extends Judgement {
  readonly code: string
  readonly isCorrected: boolean
  /** One for each stage that the person sees, in order. */
  readonly values: readonly StageValue[]
}

/** A round judged from outside, as a report tells it. */
export interface ForReport extends Pick<SeenStages, 'actor' | 'row' | 'edition'> {
  /** Null: nobody from outside has judged, or the person may not see it yet. */
  readonly came: {
    readonly official: ScoreResult
    /** Null: the person does not see the self-assessment. */
    readonly self: ScoreResult | null
    readonly indicators: readonly ReportedIndicator[]
  } | null
  /** Whether a stage from outside was opened at all. */
  readonly isJudged: boolean
  /** Steps of the ministry were recorded here from its letters. */
  readonly isRecorded: boolean
  /** What the review had not marked when it was consolidated, and why; undefined: nothing. */
  readonly unmarked: StageMoved['unmarked']
  /** What a letter has set after that, and why it was published without a mark. */
  readonly setSince: StageMoved['unmarked']
}

/** For whoever reads the stages; whether they may have a report of them, the caller asks. */
export async function readForReport(assessmentId: string, context: RequestContext): Promise<ForReport> {
  const seen = await loadStages(assessmentId, context)
  const { actor, row, edition, stages } = seen
  const last = lastStageOf(stages)
  const isJudged = last !== 'self_assessment'
  return {
    ...{ actor, row, edition, isJudged },
    came: isJudged && seen.seen.includes(last) ? cameOf(seen) : null,
    isRecorded: wasRecorded(seen),
    unmarked: leftUnmarked(seen, 'open_consolidation'),
    setSince: leftUnmarked(seen, 'publish'),
  }
}

/** Of the last one: what an earlier one left may have been marked since. */
function leftUnmarked({ moves, actor, row }: SeenStages, step: StageMoved['move']): StageMoved['unmarked'] {
  const last = moves.find((move) => move.kind === 'stage_moved' && move.move === step)
  return last?.kind === 'stage_moved' ? (toldUnmarked({ actor, row }, last) ?? undefined) : undefined
}

function wasRecorded({ moves, outside }: SeenStages): boolean {
  const taken = [
    ...moves.map((move) => (move.kind === 'stage_moved' ? move.outside : undefined)),
    ...[...outside.corrections.values()].flat().map((correction) => correction.outside),
  ]
  return taken.some((each) => each?.actedAs === 'person_in_charge')
}

function cameOf(seen: SeenStages): ForReport['came'] {
  const corrections = correctionsOf(seen.outside)
  return {
    official: scoreOfficial(seen),
    self: seen.seen.includes('self_assessment') ? scoreSelf(seen) : null,
    indicators: seen.edition.indicators.map(({ code }) => {
      const official = officialAt(seen.stages, corrections, code)
      return {
        ...{ code, ...(official?.judgement ?? silence), isCorrected: official?.corrected ?? false },
        values: seen.seen.map((stage) => valueAt(seen, stage, code)),
      }
    }),
  }
}

const silence: Judgement = { value: null, facts: '', analysis: '', justification: '' }

function valueAt({ stages }: SeenStages, stage: JudgingStage, code: string): StageValue {
  const held = judgementAt(stages, stage, code)
  const isCarried = stage !== 'self_assessment' && held?.saidIn !== stage
  return { stage, value: held?.judgement.value ?? null, isCarried }
}
