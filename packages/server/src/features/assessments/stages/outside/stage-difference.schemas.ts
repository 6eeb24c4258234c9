import { z } from '@hono/zod-openapi'
import { scoreResultSchema } from '../../score-result.schemas.ts'
import { releaseSchema } from './stage-views.schemas.ts'
import { judgingStageSchema } from './stage-words.schemas.ts'

const exactNumberSchema = z
  .object({
    text: z.string().openapi({ example: '3.0455' }),
    decimals: z.string().nullable().openapi({ description: 'The beginning of decimals that never end' }),
  })
  .openapi('ExactNumber', { description: 'An exact number as people read it' })

const direction = z.enum(['up', 'down', 'same'])

export const stageDifferenceSchema = z
  .object({
    release: releaseSchema,
    self: scoreResultSchema
      .nullable()
      .openapi({ description: 'Null: not sent yet, and not for this person' }),
    official: scoreResultSchema.nullable().openapi({
      description: 'Of the last stage with its corrections; null: there is none yet, or not for this person',
    }),
    officialStage: judgingStageSchema.nullable(),
    difference: z
      .object({
        from: exactNumberSchema,
        to: exactNumberSchema,
        direction,
        distance: exactNumberSchema,
        rounded: z.string(),
        published: z.string(),
      })
      .nullable()
      .openapi({ description: 'From self to official, in exact parts' }),
    indicators: z
      .array(z.object({ code: z.string(), direction: direction.nullable() }))
      .openapi({ description: '`direction` is null where one side leaves it unanswered' }),
    raised: z.number().int(),
    lowered: z.number().int(),
  })
  .openapi('StageDifference', {
    description: 'What the institution said of itself beside what became of it. A gap is normal',
  })
