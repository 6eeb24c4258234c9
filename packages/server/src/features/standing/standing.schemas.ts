import { z } from '@hono/zod-openapi'
import { editionRefSchema } from '../instruments/instruments.schemas.ts'

export const standingQuery = z.strictObject({
  year: z
    .string()
    .regex(/^20\d\d$/)
    .optional()
    .openapi({ description: 'The latest published year when left out', example: '2023' }),
})

const printed = z.string().nullable()

/** A named schema is nullable only as a union: otherwise every use of the name would be. */
const editionOrNone = z.union([editionRefSchema, z.null()])

const placeSchema = z
  .object({
    rank: z.number().int().openapi({ description: '1 is the highest; equal values share a rank' }),
    ranked: z.number().int().openapi({ description: 'How many have a value at all' }),
    equal: z.number().int().openapi({ description: 'How many have exactly this value, itself included' }),
    below: z.number().int(),
    belowPercent: z.string().openapi({ description: 'Share of those below, in per cent', example: '66.7' }),
  })
  .openapi('Place', { description: 'Where a printed value stands among the others' })

const figureSchema = z
  .object({
    code: z.string().openapi({ description: 'Code of the group; of the whole tree for the index' }),
    value: printed,
    place: z.union([placeSchema, z.null()]).openapi({ description: 'null: nothing printed, so not ranked' }),
  })
  .openapi('StandingFigure', { description: 'One published figure and its place' })

const neighbourSchema = z
  .object({
    rank: z.number().int(),
    institutionName: z.string(),
    index: printed,
    predicate: printed,
    own: z.boolean(),
  })
  .openapi('StandingNeighbour', { description: 'An institution ranked close by' })

const stepSchema = z
  .object({ from: z.string(), to: z.string(), count: z.number().int() })
  .openapi('IndexStep', { description: 'How many indices lie from one value up to, not including, the next' })

const scopeSchema = z
  .object({
    kind: z.enum(['national', 'province', 'category']),
    name: z.string().nullable().openapi({ description: 'Name of the province, or the category' }),
    rows: z.number().int(),
    unranked: z.number().int().openapi({ description: 'Rows without a printed index' }),
    figures: z.array(figureSchema),
    steps: z.array(stepSchema),
    neighbours: z.array(neighbourSchema),
  })
  .openapi('StandingScope', { description: 'The institutions that one is compared with' })

const publishedRowSchema = z.object({
  institutionName: z.string().openapi({ description: 'As printed' }),
  groups: z.record(z.string(), printed).openapi({ description: 'Published values by group code' }),
  index: printed,
  predicate: printed,
  possiblePredicates: z.array(z.string()).openapi({
    description: 'Where it matters whether the exact or the rounded index decides; else empty',
  }),
})

const ownRowSchema = publishedRowSchema.openapi('OwnPublishedRow', {
  description: 'What was published about this institution in the year',
})

const publishedYearSchema = z
  .object({
    year: z.number().int(),
    edition: editionOrNone,
    institutionName: z.string(),
    index: printed,
    predicate: printed,
    source: z.string(),
  })
  .openapi('PublishedYear', { description: 'The published result of this institution in one year' })

const tableFacts = {
  year: z.number().int().nullable().openapi({ description: 'null: no published table is here' }),
  years: z.array(z.number().int()).openapi({ description: 'Years with a published table, latest first' }),
  edition: editionOrNone,
  source: z.string().nullable(),
}

export const standingSchema = z
  .object({
    ...tableFacts,
    officialName: z
      .string()
      .nullable()
      .openapi({ description: 'Its name in the official register; null: not linked to it' }),
    row: z.union([ownRowSchema, z.null()]),
    scopes: z.array(scopeSchema),
    published: z.array(publishedYearSchema),
  })
  .openapi('Standing', { description: 'The place of an institution in what the ministry published' })

const rankedRowSchema = publishedRowSchema
  .extend({
    id: z.number().int(),
    rank: z.number().int().nullable().openapi({ description: 'Among all rows; null without an index' }),
    category: printed.openapi({ description: 'kementerian, lembaga, provinsi, kabupaten, kota' }),
    province: printed.openapi({ description: 'Name of the province it lies in' }),
    own: z.boolean(),
  })
  .openapi('RankedRow', { description: 'A row of the published table with its rank' })

export const rankedTableSchema = z
  .object({ ...tableFacts, rows: z.array(rankedRowSchema) })
  .openapi('RankedTable', { description: 'A whole published table, in the order of its source' })
