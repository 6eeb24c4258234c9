import { z } from 'zod'

/** What the reading process prints: the pages one by one, then how it ended. It reads a file we do not trust, so its word is checked. */
export const pageMessage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page'), text: z.string(), slanted: z.array(z.string()).readonly() }),
  z.strictObject({ kind: z.literal('end'), pageCount: z.number(), isUpright: z.boolean() }),
  z.strictObject({
    kind: z.literal('refused'),
    trouble: z.enum(['file_locked', 'broken_file', 'too_large']),
    pageCount: z.number().nullable(),
  }),
])

export type PageMessage = z.infer<typeof pageMessage>
