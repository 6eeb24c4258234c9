import { z } from '@hono/zod-openapi'

export const publishedQuery = z.strictObject({
  institutionId: z.uuid().openapi({
    description: 'For whom it is read: what this institution imported itself stands before what is shipped',
  }),
  year: z
    .string()
    .regex(/^20\d\d$/)
    .openapi({ example: '2023' }),
  search: z.string().trim().max(100).optional(),
})

const publishedResultSchema = z
  .object({
    section: z.string().nullable().openapi({ description: 'The heading of the table it stands under' }),
    category: z.string().nullable(),
    institutionName: z.string(),
    groups: z.record(z.string(), z.string().nullable()).openapi({
      description: 'Published values by group code, as printed',
    }),
    index: z.string().nullable().openapi({ description: 'As printed', example: '3.12' }),
    predicate: z.string().nullable(),
  })
  .openapi('PublishedResult', {
    description: 'What the ministry published about one institution; null where the source prints nothing',
  })

export const publishedOfSchema = z
  .object({
    year: z.number().int(),
    editionId: z.string(),
    source: z.string().openapi({ description: 'Where the figures were published' }),
    institutionName: z.string().openapi({ description: 'As printed there' }),
    index: z.string().nullable().openapi({ description: 'As printed', example: '3.75' }),
    predicate: z.string().nullable(),
    groups: z.array(z.object({ code: z.string(), name: z.string(), value: z.string().nullable() })),
  })
  .openapi('PublishedOfInstitution', {
    description: 'What the ministry published about one institution of the register in one year',
  })

export const publishedResultsSchema = z
  .object({
    year: z.number().int(),
    editionId: z.string().nullable(),
    source: z
      .string()
      .nullable()
      .openapi({ description: 'Where the figures were published; null without rows' }),
    rows: z.array(publishedResultSchema),
  })
  .openapi('PublishedResults', {
    description: 'The published results of one year, in the order of the source',
  })
