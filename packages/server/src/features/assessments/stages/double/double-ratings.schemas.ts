import { z } from '@hono/zod-openapi'
import { judgedOutside, leastForAgreement } from '@undagi/maturity'
import { indicatorCodeSchema } from '../../assessments.schemas.ts'
import { instantSchema, letterSchema } from '../outside/stage-words.schemas.ts'
import { assessmentStageSchema } from '../stages.schemas.ts'
import { pairStates } from './pair-up.ts'

const versionSchema = z.number().int().min(0)
const valueSchema = z.string().openapi({ description: 'Exact text', example: '3' })
const stageSchema = z.enum(judgedOutside)
const by = { byName: z.string(), at: instantSchema }

const drawSchema = z
  .object({
    size: z.number().int(),
    seed: z.string().openapi({ description: 'The same seed on the same standing draws the same sample' }),
    reason: z.string(),
    indicatorCodes: z.array(indicatorCodeSchema),
    letter: letterSchema.nullable().openapi({ description: 'Null: by the ministry itself' }),
    ...by,
  })
  .openapi('SampleDraw', { description: 'How a sample for second ratings was drawn' })

const secondRatingSchema = z
  .object({
    stage: stageSchema,
    value: valueSchema,
    facts: z.string(),
    analysis: z.string(),
    version: versionSchema,
    at: instantSchema,
  })
  .openapi('SecondRating', { description: 'What somebody said of an indicator without seeing the first' })

const saidSchema = z.object({
  personId: z.uuid(),
  stage: stageSchema,
  value: valueSchema.nullable().openapi({ description: 'Null until both are in' }),
  ...by,
})

const pairSchema = z
  .object({
    code: indicatorCodeSchema,
    state: z.enum(pairStates).openapi({
      description:
        '`waiting`: neither is in; `waiting_first`, `waiting_second`: one is; then `equal`, `differs`, or `settled` by a third person',
    }),
    first: saidSchema.nullable(),
    second: saidSchema.extend({ facts: z.string().nullable(), analysis: z.string().nullable() }).nullable(),
    difference: z
      .string()
      .nullable()
      .openapi({ description: 'Second minus first, in levels, exact and signed', example: '-1' }),
    settlement: z
      .object({
        value: valueSchema,
        reason: z.string(),
        isAsFirst: z.boolean().openapi({
          description: 'False: the value of the stage is another one, and whoever gave it is to look again',
        }),
        version: versionSchema,
        ...by,
      })
      .nullable(),
    maySettle: z.boolean(),
  })
  .openapi('RatingPair', { description: 'One indicator rated by two people who did not see each other' })

const scoredSchema = z.object({ exact: z.string(), rounded: z.string() })

const kappaSchema = z
  .object({
    value: scoredSchema.nullable().openapi({ description: 'Null where there is none to tell' }),
    why: z
      .enum(['no_pairs', 'too_few', 'nothing_varies'])
      .nullable()
      .openapi({
        description: `Why there is none. \`too_few\`: fewer than ${leastForAgreement} pairs, our own choice; \`nothing_varies\`: each gave one value only`,
      }),
    withoutOne: z.object({ lowest: scoredSchema, highest: scoredSchema }).nullable().openapi({
      description: 'The least and the greatest when any one pair is left out; no confidence interval',
    }),
  })
  .openapi('WeightedKappa', {
    description: 'Weighted kappa, from -1 to 1; 0 is what chance alone would give',
  })

const figures = {
  pairs: z.number().int().openapi({ description: 'Of which both values are in' }),
  equal: z.number().int(),
  meanDifference: scoredSchema
    .nullable()
    .openapi({ description: 'Second minus first on average, in levels' }),
  linear: kappaSchema.openapi({ description: 'Disagreement counts by its distance' }),
  quadratic: kappaSchema.openapi({ description: 'Disagreement counts by the square of its distance' }),
}

const agreementSchema = z
  .object({
    least: z.number().int().openapi({ description: 'Pairs below which no kappa is told' }),
    together: z.object(figures).openapi({ description: 'All first ratings beside all second ones' }),
    byPeople: z
      .array(z.object({ firstName: z.string(), secondName: z.string(), ...figures }))
      .openapi({ description: 'The same for each two people who rated something in common' }),
  })
  .openapi('RatingAgreement', { description: 'How far two assessors agree on the sample' })

export const doubleRatingsSchema = z
  .object({
    stage: assessmentStageSchema,
    can: z.object({
      draw: z.boolean(),
      settle: z.boolean(),
      byLetterOnly: z.boolean().openapi({ description: 'Drawing is recorded from a letter of the ministry' }),
    }),
    draws: z.array(drawSchema).openapi({ description: 'The earliest first; the last one counts' }),
    own: z
      .array(
        z.object({
          code: indicatorCodeSchema,
          mayRate: z.boolean(),
          rating: secondRatingSchema.nullable(),
        }),
      )
      .openapi({ description: 'What of the sample this person rates a second time' }),
    pairs: z.array(pairSchema).nullable().openapi({ description: 'Null for whom it is not told' }),
    agreement: agreementSchema.nullable().openapi({ description: 'Null for whom it is not told' }),
  })
  .openapi('DoubleRatings', { description: 'A sample of indicators that two people rate independently' })

const value = z
  .string()
  .regex(/^\d{1,2}(\.\d{1,10})?$/)
  .openapi({ description: 'On the scale of the edition', example: '3' })
const expectedVersion = versionSchema.openapi({
  description: 'The version that the person saw; any other one now is answered with what the server holds',
})

export const drawSampleSchema = z
  .strictObject({
    expectedDraws: z
      .number()
      .int()
      .min(0)
      .openapi({ description: 'How often it was drawn when the person looked' }),
    size: z.number().int().min(1).max(200),
    seed: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .openapi({ description: 'Said aloud before the draw', example: '2026-09-01' }),
    reason: z.string().trim().min(1).max(2000),
    letter: letterSchema.optional().openapi({
      description: 'Required of the person in charge, who records what the ministry decided elsewhere',
    }),
  })
  .openapi('DrawSample', { description: 'Draws the indicators that are rated a second time' })

export const rateSecondSchema = z
  .strictObject({
    expectedVersion,
    stage: stageSchema.openapi({ description: 'The one that is being judged now' }),
    value,
    facts: z.string().trim().max(20_000),
    analysis: z.string().trim().max(20_000),
  })
  .openapi('RateSecond', { description: 'A second rating, given without having seen the first' })

export const settlePairSchema = z
  .strictObject({
    secondId: z.uuid().openapi({ description: 'Who rated it the second time' }),
    expectedVersion,
    seenFirst: value,
    seenSecond: value,
    value,
    reason: z.string().trim().min(1).max(2000),
  })
  .openapi('SettlePair', {
    description: 'Which of two differing values it should be, or which other one, and why',
  })
