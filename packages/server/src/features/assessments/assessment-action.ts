import { z } from 'zod'
import { boundaryRuledSchema } from './boundary/boundary-ruled.ts'
import { pairSettledSchema, ratedSecondSchema, sampleDrawnSchema } from './stages/double/double-action.ts'
import {
  correctedSchema,
  draftShownSchema,
  scoreReviewedSchema,
  stageJudgedSchema,
} from './stages/outside/outside-action.ts'
import { stageMovedSchema } from './stages/stage-moved.ts'

const code = z.string()

/** The import that brought a rating, or took it back; its file is named for the history, which outlives the import. */
const importRef = z.strictObject({ id: z.uuid(), fileName: z.string(), undone: z.boolean() })

/** What can happen to an assessment. The list is closed: the fold handles every kind or does not compile. */
export const assessmentActionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('rated'),
    indicatorCode: code,
    value: z.string().nullable(),
    reason: z.string().nullable(),
    import: importRef.optional(),
  }),
  z.strictObject({
    kind: z.literal('criteria_judged'),
    indicatorCode: code,
    metCriteria: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('facts_settled'), indicatorCode: code, text: z.string() }),
  z.strictObject({ kind: z.literal('analysis_settled'), indicatorCode: code, text: z.string() }),
  z.strictObject({ kind: z.literal('target_set'), target: z.string().nullable() }),
  /** Its round took another revision of the edition; `undone`: went back to the one before. */
  z.strictObject({
    kind: z.literal('edition_moved'),
    fromRevision: z.number().int(),
    toRevision: z.number().int(),
    undone: z.boolean(),
  }),
  boundaryRuledSchema,
  stageMovedSchema,
  stageJudgedSchema,
  scoreReviewedSchema,
  correctedSchema,
  draftShownSchema,
  sampleDrawnSchema,
  ratedSecondSchema,
  pairSettledSchema,
])

/** What a second rating consists of: told to few, and never among the changes of the assessment. */
export const doubleKinds = ['sample_drawn', 'rated_second', 'pair_settled'] as const
type DoubleAction = Extract<AssessmentAction, { kind: (typeof doubleKinds)[number] }>

export function isOfDouble(action: AssessmentAction): action is DoubleAction {
  return doubleKinds.some((kind) => kind === action.kind)
}

/** What those from outside do: it changes nothing that the institution said, and is told where it may be seen. */
export const outsideKinds = ['stage_judged', 'score_reviewed', 'corrected', 'draft_shown'] as const
export type JudgedAction = Extract<AssessmentAction, { kind: (typeof outsideKinds)[number] }>
export type OutsideAction = JudgedAction | DoubleAction

export function isFromOutside(action: AssessmentAction): action is OutsideAction {
  return isJudged(action) || isOfDouble(action)
}

/** Without the second ratings. */
export function isJudged(action: AssessmentAction): action is JudgedAction {
  return outsideKinds.some((kind) => kind === action.kind)
}

export type ImportRef = z.infer<typeof importRef>
export type AssessmentAction = z.infer<typeof assessmentActionSchema>
/** Of the institution, about one indicator. */
export type IndicatorAction = Extract<Exclude<AssessmentAction, OutsideAction>, { indicatorCode: string }>

/** Who did it, when, and as the how-manieth of this assessment. */
export interface Recorded {
  readonly sequence: number
  readonly actorName: string
  readonly actedAt: Date
}

export type RecordedAction = AssessmentAction & Recorded
