import { stageMoves } from '@undagi/maturity'
import { z } from 'zod'
import { submissionPapersSchema } from '../features/assessments/stages/stage-moved.ts'

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
})

/** How a round of the example went from hand to hand, in order. */
export const exampleMoveSchema = z.union([movedSchema, mendedSchema])

export type ExampleMove = z.infer<typeof exampleMoveSchema>
