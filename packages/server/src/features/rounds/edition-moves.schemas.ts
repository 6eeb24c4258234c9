import { z } from '@hono/zod-openapi'
import { scoredValueSchema } from '../assessments/score-result.schemas.ts'
import { editionRefSchema } from '../instruments/instruments.schemas.ts'

const change = z.enum(['added', 'removed', 'changed'])

const criterionMoveSchema = z
  .object({
    code: z.string(),
    kind: change,
    before: z.string().nullable().openapi({ description: 'Its wording until now; null where it is new' }),
    after: z.string().nullable().openapi({
      description:
        'Its wording then; null where it is gone, the same where only the rule for its proof changed',
    }),
  })
  .openapi('CriterionMove', { description: 'What another revision says of one criterion' })

const indicatorMoveSchema = z
  .object({
    code: z.string(),
    name: z.string(),
    kind: change,
    criteria: z.array(criterionMoveSchema),
    lostTicks: z.array(z.string()).openapi({
      description: 'Ticked criteria that are asked no longer: kept, and counting for nothing',
    }),
    value: z.string().nullable().openapi({ description: 'As it stands and stays' }),
    supported: z
      .object({ before: z.number().int().nullable(), after: z.number().int().nullable() })
      .openapi({ description: 'The level that the ticked criteria support' }),
    agrees: z
      .object({ before: z.boolean().nullable(), after: z.boolean().nullable() })
      .openapi({ description: 'Whether the value is that level; null where there is nothing to compare' }),
  })
  .openapi('IndicatorMove', { description: 'What another revision changes for one indicator' })

export const editionMovePreviewSchema = z
  .object({
    from: editionRefSchema,
    to: editionRefSchema,
    preview: z.string().openapi({ description: 'Names what is shown here; confirming it expects the same' }),
    indicators: z
      .array(indicatorMoveSchema)
      .openapi({ description: 'Those that something changes for, in the order of the later revision' }),
    index: z.object({ before: scoredValueSchema, after: scoredValueSchema }),
    predicate: z.object({ before: z.string(), after: z.string() }),
  })
  .openapi('EditionMovePreview', {
    description:
      'What moving a round to the newest revision of its edition changes. Ratings, ticks and texts stay',
  })

export const moveRoundSchema = z
  .strictObject({ expectedPreview: z.string().max(64) })
  .openapi('MoveRound', { description: 'The preview that a person looked at and confirms' })
