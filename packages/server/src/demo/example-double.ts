import { judgedOutside } from '@undagi/maturity'
import { z } from 'zod'
import { takenOutsideSchema } from '../features/assessments/stages/stage-moved.ts'

const done = { by: z.email(), at: z.iso.datetime({ offset: true }) }

/** Which indicators they are, the seed alone decides. */
const drawnSchema = z.strictObject({
  sample: z.number().int(),
  seed: z.string(),
  reason: z.string(),
  ...done,
  outside: takenOutsideSchema,
})

/** What somebody said who had not seen what the first said. */
const ratedSecondSchema = z.strictObject({
  second: z.string(),
  stage: z.enum(judgedOutside),
  value: z.number(),
  facts: z.string(),
  analysis: z.string(),
  ...done,
})

/** What a third found where two differ. */
const settledSchema = z.strictObject({
  settled: z.string(),
  value: z.number(),
  reason: z.string(),
  ...done,
})

/** How a sample of a round of the example was rated twice. */
export const exampleDoubleSchemas = [drawnSchema, ratedSecondSchema, settledSchema] as const

export type ExampleDraw = z.infer<typeof drawnSchema>
export type ExampleSecond = z.infer<typeof ratedSecondSchema>
export type ExampleSettlement = z.infer<typeof settledSchema>
