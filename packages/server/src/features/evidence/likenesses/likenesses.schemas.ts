import { z } from '@hono/zod-openapi'

export const copiesQuery = z.object({
  uploads: z
    .string()
    .regex(/^[0-9a-f-]{36}(,[0-9a-f-]{36}){0,49}$/)
    .transform((ids) => ids.split(','))
    .pipe(z.array(z.uuid()))
    .openapi({ type: 'string', description: 'Uploads of one’s own that have arrived, with commas between' }),
})

const otherSchema = z
  .object({
    itemId: z.uuid(),
    title: z.string(),
    number: z.string().nullable(),
    year: z.number().int().nullable().openapi({ description: 'Of the day that it bears' }),
    fileName: z.string().openapi({ description: 'What the file is called there' }),
    isRestricted: z.boolean(),
    places: z.array(z.object({ year: z.number().int(), indicatorCode: z.string() })).openapi({
      description:
        'Where it is offered now, in rounds that are in use; for whoever does not read the library only the indicator that is asked about',
    }),
  })
  .openapi('OtherEvidence', { description: 'Another item of the library, which the person may see' })

const likeness = {
  kind: z.enum(['same_bytes', 'same_text', 'year_changed', 'number_changed', 'similar']).openapi({
    description:
      '`same_bytes`: the same file, perhaps under another name. `same_text`: the same words in another file. `year_changed`: the same words but for years and dates. `number_changed`: the same words but for those and each one’s own number. `similar`: nearly the same words',
  }),
  share: z.number().int().openapi({
    description: 'About how much of the text is the same, in percent, years and dates left out',
  }),
  byYear: z.enum(['later', 'earlier']).nullable().openapi({
    description:
      'Whether the year that this file bears is after or before the other’s; null: the same year, or not known of one',
  }),
}

export const alikeSchema = z
  .object({
    itemId: z.uuid(),
    sha256: z.string().openapi({ description: 'Of the file that is like one of another item' }),
    ...likeness,
    isLater: z.boolean().openapi({
      description: 'Whether this file came after the other: by the years they bear, or by when they came in',
    }),
    foundAt: z
      .string()
      .nullable()
      .openapi({ description: 'When they were compared; null of the same bytes' }),
    other: otherSchema,
  })
  .openapi('AlikeEvidence', { description: 'A file that says the same as one of another item' })

export const copySchema = z
  .object({ uploadId: z.uuid(), ...likeness, other: otherSchema })
  .openapi('EvidenceCopy', {
    description: 'An item that holds the very bytes of an upload, or says the same',
  })
