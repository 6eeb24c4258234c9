import { judgedOutside, stageMoves } from '@undagi/maturity'
import { z } from 'zod'
import { submissionPapersSchema, takenOutsideSchema } from '../features/assessments/stages/stage-moved.ts'
import { exampleDoubleSchemas } from './example-double.ts'

const instant = z.iso.datetime({ offset: true })

/** What was mended in between: one text of one indicator. */
const mendedSchema = z.strictObject({
  mended: z.string(),
  field: z.enum(['facts', 'analysis']),
  text: z.string(),
  by: z.email(),
  at: instant,
})

const movedSchema = z.strictObject({
  move: z.enum(stageMoves),
  by: z.email(),
  at: instant,
  note: z.string().default(''),
  notes: z.array(z.strictObject({ indicator: z.string(), text: z.string() })).default([]),
  papers: submissionPapersSchema.nullable().default(null),
  /** Of the ministry's steps: as whom, and by which letter. */
  outside: takenOutsideSchema.optional(),
})

/** What an assessor from outside said of one indicator. */
const judgedSchema = z.strictObject({
  judged: z.string(),
  stage: z.enum(judgedOutside),
  value: z.number(),
  facts: z.string(),
  analysis: z.string(),
  justification: z.string().default(''),
  by: z.email(),
  at: instant,
})

/** What the review marked; several at once where nothing was to be said of them. */
const reviewedSchema = z.strictObject({
  reviewed: z.union([z.literal('all'), z.array(z.string())]),
  valid: z.boolean(),
  note: z.string().default(''),
  by: z.email(),
  at: instant,
})

/** The ministry let the institution see what is not published yet. */
const draftShownSchema = z.strictObject({
  draft: z.literal('shown'),
  note: z.string(),
  by: z.email(),
  at: instant,
  outside: takenOutsideSchema,
})

/** How a round of the example went from hand to hand, in order. */
export const exampleMoveSchema = z.union([
  movedSchema,
  mendedSchema,
  judgedSchema,
  reviewedSchema,
  draftShownSchema,
  ...exampleDoubleSchemas,
])

export type ExampleMove = z.infer<typeof exampleMoveSchema>
