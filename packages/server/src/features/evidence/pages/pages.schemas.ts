import { z } from '@hono/zod-openapi'
import { evidenceFileParams, offeredFileParams, readingSchema } from '../evidence.schemas.ts'

const page = z.string().regex(/^[1-9]\d{0,4}$/)
export const evidencePageParams = evidenceFileParams.extend({ page })
export const offeredPageParams = offeredFileParams.extend({ page })

export const pageQuery = z.object({
  width: z.enum(['800', '1400']).default('800').openapi({ description: 'How many dots wide' }),
})

export const pageTextSchema = z
  .object({
    page: z.number().int(),
    pages: z.number().int().nullable().openapi({ description: 'How many were read; null: none' }),
    names: z.array(z.string()).nullable().openapi({
      description: 'What its sheets are called, in their order; null: pages without names',
    }),
    text: z.string().nullable().openapi({ description: 'Null: nothing was read' }),
    reading: readingSchema,
  })
  .openapi('EvidencePageText', { description: 'What was read on one page of a document' })
