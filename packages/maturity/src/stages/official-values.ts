import { type HeldJudgement, type Judgement, judgementAt, type Stages } from './fold-stages.ts'
import { type JudgingStage, judgingStages, stagesOf } from './stage.ts'

/** What was set otherwise than judged, by indicator: the last correction of each, where nobody has judged it since. */
export type Corrections = ReadonlyMap<string, Judgement>

export interface OfficialJudgement extends HeldJudgement {
  /** Set otherwise than judged; what the stages said stays what `judgementAt` says. */
  readonly corrected: boolean
}

/** The stages that were opened so far, the institution's own first. */
export function openedStages({
  roundKind,
  lastJudged,
}: Pick<Stages, 'roundKind' | 'lastJudged'>): readonly JudgingStage[] {
  const last = judgingStages.indexOf(lastJudged ?? 'self_assessment')
  return stagesOf(roundKind).filter((stage) => judgingStages.indexOf(stage) <= last)
}

/** The stage whose values are the assessment's: the last one from outside that was opened, or else the institution's own. */
export function lastStageOf(stages: Pick<Stages, 'roundKind' | 'lastJudged'>): JudgingStage {
  return openedStages(stages).at(-1) ?? 'self_assessment'
}

/** What counts of an indicator now: its last correction, or else what the last stage holds. `undefined`: nobody has said anything. */
export function officialAt(
  stages: Stages,
  corrections: Corrections,
  code: string,
): OfficialJudgement | undefined {
  const stage = lastStageOf(stages)
  const held = judgementAt(stages, stage, code)
  const judgement = corrections.get(code)
  if (judgement !== undefined) return { judgement, saidIn: held?.saidIn ?? stage, corrected: true }
  return held === undefined ? undefined : { ...held, corrected: false }
}

/** The values that count now, for the score. */
export function officialValues(
  stages: Stages,
  corrections: Corrections,
  codes: readonly string[],
): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    codes.map((code) => [code, officialAt(stages, corrections, code)?.judgement.value ?? null]),
  )
}
