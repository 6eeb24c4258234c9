import { z } from 'zod'

const pages = z.array(z.string()).readonly()
const isCut = z.boolean()

/** The only line that the reading process prints. It reads files we do not trust, so its word is checked too. */
export const officeMessage = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    format: z.enum(['docx', 'odt']),
    pages,
    isCut,
    watermarks: z.array(z.string()).readonly(),
    margins: z.array(z.string()).readonly(),
    hasOpenChanges: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('slides'), format: z.enum(['pptx', 'odp']), pages, isCut }),
  z.strictObject({
    kind: z.literal('sheets'),
    format: z.enum(['xlsx', 'ods']),
    pages: z.array(z.strictObject({ name: z.string(), text: z.string() })).readonly(),
    isCut,
  }),
  z.strictObject({
    kind: z.literal('refused'),
    reason: z.enum(['broken', 'encrypted', 'too_large', 'suspicious', 'unknown']),
  }),
])

export type OfficeMessage = z.infer<typeof officeMessage>
