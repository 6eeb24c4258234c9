import { z } from 'zod'

/** The only line that the reading process prints. It reads files we do not trust, so its word is checked too. */
export const officeMessage = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('word'),
    pages: z.array(z.string()),
    watermarks: z.array(z.string()),
    margins: z.array(z.string()),
    hasOpenChanges: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('slides'), pages: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('workbook') }),
  z.strictObject({
    kind: z.literal('refused'),
    reason: z.enum(['broken', 'encrypted', 'too_large', 'suspicious', 'unknown']),
  }),
])

export type OfficeMessage = z.infer<typeof officeMessage>
