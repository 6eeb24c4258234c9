import { z } from '@hono/zod-openapi'
import { assessmentStageSchema } from '../stages.schemas.ts'
import { letterSchema } from './stage-words.schemas.ts'

const noteSchema = z.string().trim().max(2000)
const textSchema = z.string().trim().max(20_000)
const expectedStageSchema = assessmentStageSchema.openapi({
  description: 'Where the person saw it stand; anywhere else now is answered with what the server holds',
})
const expectedVersionSchema = z.number().int().min(0).openapi({
  description: 'The version that the person saw; any other one now is answered with what the server holds',
})
const byLetter = letterSchema.optional().openapi({
  description: 'Required of the person in charge, who records what the ministry decided elsewhere',
})

const withoutMarks = noteSchema.min(1).optional().openapi({
  description:
    'Why an evaluation is consolidated although the review has not marked every value, or published although a letter has set some since; kept with the step, and only where values are left',
})

const judged = {
  value: z
    .string()
    .regex(/^\d{1,2}(\.\d{1,10})?$/)
    .nullable()
    .openapi({ description: 'On the scale of the edition; null: not answered', example: '3' }),
  facts: textSchema,
  analysis: textSchema,
  justification: textSchema,
}

export const openStageSchema = z
  .strictObject({
    expectedStage: expectedStageSchema,
    open: z.enum(['document_review', 'interview', 'site_visit', 'score_review', 'consolidation']),
    note: noteSchema.optional(),
    withoutMarks,
    letter: byLetter,
  })
  .openapi('OpenStage', { description: 'The next stage from outside begins' })

export const returnToAssessorsSchema = z
  .strictObject({
    expectedStage: expectedStageSchema,
    note: noteSchema.min(1),
    invalid: z
      .array(z.strictObject({ indicatorCode: z.string().max(20), text: z.string().trim().min(1).max(2000) }))
      .min(1)
      .max(200)
      .openapi({ description: 'Which values the review did not find valid, and why' }),
    letter: byLetter,
  })
  .openapi('ReturnToAssessors', { description: 'Back to the last stage in which assessors judged' })

export const publishSchema = z
  .strictObject({
    expectedStage: expectedStageSchema,
    note: noteSchema.optional(),
    withoutMarks,
    letter: byLetter,
  })
  .openapi('PublishResult', { description: 'From here on nothing changes; a correction stands beside it' })

export const showDraftSchema = z
  .strictObject({ shown: z.boolean(), letter: letterSchema, note: noteSchema.optional() })
  .openapi('ShowDraft', {
    description: 'By which letter the institution is shown what is not published yet, or no longer',
  })

export const judgeStageSchema = z
  .strictObject({
    ...{ expectedVersion: expectedVersionSchema, ...judged },
    unconfirmed: z.literal(true).optional().openapi({
      description:
        'Kept while it is being written: with the value of the stage before the indicator counts as judged only once that is confirmed',
    }),
  })
  .openapi('JudgeStage', {
    description:
      'Value and texts of an indicator in a stage. The same value confirms; another one needs a justification',
  })

export const reviewScoreSchema = z
  .strictObject({
    expectedVersion: expectedVersionSchema,
    valid: z.boolean(),
    note: noteSchema.openapi({ description: 'Required where the value is not valid' }),
  })
  .openapi('ReviewScore', { description: 'Valid or not; the review gives no value of its own' })

export const correctSchema = z
  .strictObject({
    expectedVersion: expectedVersionSchema,
    ...judged,
    reason: noteSchema.min(1),
    letter: byLetter,
  })
  .openapi('CorrectResult', { description: 'Value and texts that count from now on, and why' })
