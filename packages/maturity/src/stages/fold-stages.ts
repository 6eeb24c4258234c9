import {
  type AssessmentState,
  type JudgedOutside,
  type JudgingStage,
  judgedOutside,
  type RoundKind,
  stagesOf,
  stageWrittenIn,
} from './stage.ts'
import { type StageMove, stateAfter } from './stage-move.ts'

/** What is said of an indicator in a stage. Texts as written; the value as exact text, `null` for unanswered. */
export interface Judgement {
  readonly value: string | null
  readonly facts: string
  readonly analysis: string
  /** Why the value is this one (Justifikasi Hasil); the institution's own assessment has none. */
  readonly justification: string
}

/** What happens to the stages of an assessment, as far as values and states follow from it. */
export type StageEvent =
  | { readonly kind: 'moved'; readonly move: StageMove }
  | {
      readonly kind: 'judged'
      readonly stage: JudgingStage
      readonly indicatorCode: string
      readonly judgement: Judgement
    }

export interface Stages {
  readonly roundKind: RoundKind
  readonly state: AssessmentState
  /** The last stage from outside that was opened; the review sends back there. `null` before any. */
  readonly lastJudged: JudgedOutside | null
  /** What each stage itself said, by indicator. Nothing carried over stands here. */
  readonly said: Readonly<Record<JudgingStage, ReadonlyMap<string, Judgement>>>
}

/** An assessment that nobody has touched. */
export function untouchedStages(roundKind: RoundKind): Stages {
  const nothing: ReadonlyMap<string, Judgement> = new Map()
  return {
    roundKind,
    state: 'filling',
    lastJudged: null,
    said: { self_assessment: nothing, document_review: nothing, interview: nothing, site_visit: nothing },
  }
}

/**
 * One more event: `events.reduce(foldStages, untouchedStages('evaluation'))`. What the machine does not know from where the assessment
 * stands, and a value for a stage that is not being written, changes nothing: whoever records asks `stateAfter` and `isWritten` first, and
 * a log with such an event in it folds all the same.
 */
export function foldStages(stages: Stages, event: StageEvent): Stages {
  switch (event.kind) {
    case 'moved':
      return moved(stages, event.move)
    case 'judged':
      return isWritten(stages, event.stage) ? judged(stages, event) : stages
  }
}

/** Whether values of this stage can be written now. */
export function isWritten({ state }: Pick<Stages, 'state'>, stage: JudgingStage): boolean {
  return stageWrittenIn(state) === stage
}

function moved(stages: Stages, move: StageMove): Stages {
  const state = stateAfter({ ...stages, kind: stages.roundKind }, move)
  if (state === null) return stages
  const outside = judgedOutside.find((each) => each === state)
  return { ...stages, state, lastJudged: outside ?? stages.lastJudged }
}

function judged(
  stages: Stages,
  { stage, indicatorCode, judgement }: Extract<StageEvent, { kind: 'judged' }>,
): Stages {
  const said = new Map(stages.said[stage]).set(indicatorCode, judgement)
  return { ...stages, said: { ...stages.said, [stage]: said } }
}

/** What holds of an indicator at a stage, and whose word it is. */
export interface HeldJudgement {
  readonly judgement: Judgement
  /** The stage that said it. Another than the one asked for: carried over, because nobody touched it there. */
  readonly saidIn: JudgingStage
}

/**
 * Value and texts of an indicator at a stage: its own, or else those of the stage before (Pedoman Menteri PANRB 3/2024). An indicator that was
 * confirmed has words of its own with the same value, so confirmed and untouched stay two facts. `undefined`: no stage has said anything.
 * A stage that the round does not have carries everything.
 */
export function judgementAt(stages: Stages, stage: JudgingStage, code: string): HeldJudgement | undefined {
  const known = stagesOf(stages.roundKind)
  const until = known.slice(0, lastOf(known, stage) + 1)
  for (const saidIn of until.toReversed()) {
    const judgement = stages.said[saidIn].get(code)
    if (judgement !== undefined) return { judgement, saidIn }
  }
  return undefined
}

/** Where the stage stands in its round, or the last stage that the round has. */
function lastOf(known: readonly JudgingStage[], stage: JudgingStage): number {
  const at = known.indexOf(stage)
  return at === -1 ? known.length - 1 : at
}

/** The values of a stage for the score, by code; whoever asks with `codes` gets one for each of them. */
export function valuesAt(
  stages: Stages,
  stage: JudgingStage,
  codes: readonly string[],
): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    codes.map((code) => [code, judgementAt(stages, stage, code)?.judgement.value ?? null]),
  )
}
