import type { AssessmentState } from '../stages/stage.ts'
import { type CalendarStage, calendarStageOf } from './calendar-stage.ts'
import { isPassed } from './passed-stage.ts'

/** One step of an assessment, in order. */
export interface StageStepTaken {
  readonly to: AssessmentState
  /** ISO 8601. */
  readonly at: string
}

/** What really happened, whatever was planned. */
export interface HeldStage {
  /** It has gone on from it without ever standing there: a visit that was not needed. */
  readonly isLeftOut: boolean
  /** From when it first stood there until it last left; `from` null: since the round was opened. Null: not over, or not known. */
  readonly held: { readonly from: string | null; readonly to: string } | null
}

/** What became of a stage of the calendar in an assessment that stands here, by the steps that it took. */
export function whenHeld(
  stage: CalendarStage,
  { state, steps }: { readonly state: AssessmentState; readonly steps: readonly StageStepTaken[] },
): HeldStage {
  if (!isPassed(stage, state)) return { isLeftOut: false, held: null }
  const entered = steps.find(({ to }) => calendarStageOf(to) === stage)
  if (stage === 'publication')
    return { isLeftOut: false, held: entered ? { from: entered.at, to: entered.at } : null }
  const left = steps.findLast(({ to }, at) => {
    const before = steps[at - 1]?.to ?? 'filling'
    return calendarStageOf(before) === stage && calendarStageOf(to) !== stage
  })
  const isLeftOut = stage === 'site_visit' && entered === undefined
  // An assessment begins by being filled in: a step that leads there brings it back.
  const from = stage === calendarStageOf('filling') ? null : (entered?.at ?? null)
  return { isLeftOut, held: left ? { from, to: left.at } : null }
}
