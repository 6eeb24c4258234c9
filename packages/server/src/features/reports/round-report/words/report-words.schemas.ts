import { z } from '@hono/zod-openapi'
import { papersParams } from '../../reports.schemas.ts'

export const aspectParams = papersParams.extend({ aspectCode: z.string().min(1).max(20) })

const wordsSchema = z.string().trim().max(10_000)
const words = {
  strengths: wordsSchema.openapi({ description: 'Keunggulan; may be empty' }),
  weaknesses: wordsSchema.openapi({ description: 'Kelemahan; may be empty' }),
  suggestions: wordsSchema.openapi({ description: 'Saran; may be empty' }),
}

export const reportAspectSchema = z
  .object({
    code: z.string(),
    name: z.string(),
    value: z.string().nullable().openapi({ description: 'Official, two decimals; null: not rated' }),
    proposed: z
      .object({ strengths: z.string(), weaknesses: z.string(), suggestions: z.string() })
      .openapi({ description: 'Words to begin with, computed from the official values' }),
    written: z
      .object({
        ...words,
        version: z.number().int(),
        reason: z.string().nullable(),
        authorName: z.string(),
        writtenAt: z.iso.datetime({ offset: true }),
      })
      .nullable()
      .openapi({ description: 'What stands; null: nobody has written any' }),
  })
  .openapi('ReportAspect', { description: 'What the report of a round says of one aspect' })

export const reportAspectsSchema = z
  .object({
    aspects: z.array(reportAspectSchema).openapi({ description: 'In the order of the instrument' }),
    target: z.string().nullable().openapi({ description: 'Of the index; null: none set' }),
    comparedYear: z
      .number()
      .int()
      .nullable()
      .openapi({ description: 'The year before, published with the same instrument; null: none' }),
    canWrite: z.boolean(),
    isIssued: z.boolean().openapi({
      description: 'A report was issued with what stands: it is mended with a reason, for the next version',
    }),
  })
  .openapi('ReportAspects', { description: 'Keunggulan, kelemahan and saran of each aspect' })

export const reportWordsSchema = z
  .strictObject({
    seenVersion: z.number().int().min(0).openapi({ description: 'As it was seen; 0: nothing was written' }),
    ...words,
    reason: z
      .string()
      .trim()
      .min(1)
      .max(1_000)
      .nullable()
      .openapi({ description: 'Why it is mended after a report was issued; null before' }),
  })
  .openapi('ReportWords', { description: 'What is to be said of an aspect' })
