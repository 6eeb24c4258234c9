import { judgedOutside } from '@undagi/maturity'
import { z } from 'zod'
import { takenOutsideSchema } from '../stage-moved.ts'

/** What is said of an indicator: value as exact text, texts as written. */
const said = {
  value: z.string().nullable(),
  facts: z.string(),
  analysis: z.string(),
  /** Empty where the value is that of the stage before. */
  justification: z.string(),
}

/** An assessor from outside confirmed an indicator, set another value, or wrote something and has done neither yet. */
export const stageJudgedSchema = z.strictObject({
  kind: z.literal('stage_judged'),
  stage: z.enum(judgedOutside),
  indicatorCode: z.string(),
  ...said,
  /** Kept while it was being written, with the value of the stage before: nobody has said yet that it stands. */
  unconfirmed: z.literal(true).optional(),
})

/** The review found a value valid or not; it gives none of its own. */
export const scoreReviewedSchema = z.strictObject({
  kind: z.literal('score_reviewed'),
  indicatorCode: z.string(),
  valid: z.boolean(),
  /** Never empty where it is not valid. */
  note: z.string(),
})

/** After publication: what was published stays, and this stands beside it. */
export const correctedSchema = z.strictObject({
  kind: z.literal('corrected'),
  indicatorCode: z.string(),
  ...said,
  reason: z.string(),
  outside: takenOutsideSchema,
})

/** By a letter the institution is shown what is not published yet, or no longer. */
export const draftShownSchema = z.strictObject({
  kind: z.literal('draft_shown'),
  shown: z.boolean(),
  note: z.string(),
  outside: takenOutsideSchema,
})
