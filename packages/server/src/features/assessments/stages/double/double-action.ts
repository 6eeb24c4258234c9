import { attentionReasons, judgedOutside } from '@undagi/maturity'
import { z } from 'zod'
import { takenOutsideSchema } from '../stage-moved.ts'

/** A sample of indicators for a second rating was drawn: with everything that whoever draws it again needs to get the same. */
export const sampleDrawnSchema = z.strictObject({
  kind: z.literal('sample_drawn'),
  size: z.number().int(),
  seed: z.string(),
  reason: z.string(),
  /** What was known of each indicator then. */
  candidates: z.array(
    z.strictObject({ code: z.string(), aspect: z.string(), reasons: z.array(z.enum(attentionReasons)) }),
  ),
  indicatorCodes: z.array(z.string()),
  outside: takenOutsideSchema,
})

/** Somebody rated an indicator of the sample without having seen what the first said of it. */
export const ratedSecondSchema = z.strictObject({
  kind: z.literal('rated_second'),
  stage: z.enum(judgedOutside),
  indicatorCode: z.string(),
  value: z.string(),
  facts: z.string(),
  analysis: z.string(),
})

const raterSchema = z.strictObject({ personId: z.string(), value: z.string() })

/** A third looked at two values that differ and said which one it should be, and why. It changes no value of a stage. */
export const pairSettledSchema = z.strictObject({
  kind: z.literal('pair_settled'),
  indicatorCode: z.string(),
  first: raterSchema,
  second: raterSchema,
  value: z.string(),
  reason: z.string(),
})
