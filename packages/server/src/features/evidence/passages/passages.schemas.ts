import { z } from '@hono/zod-openapi'

export const passageSchema = z
  .object({
    state: z.enum(['not_named', 'unread', 'found', 'not_found']).openapi({
      description:
        '`not_named`: no article is named, or nothing that has a heading of its own. `unread`: no text of the document was read',
    }),
    position: z.number().int().nullable().openapi({ description: 'In which of its files' }),
    page: z.number().int().nullable().openapi({
      description: 'Where its heading stands, or the paragraph that is named; of several headings the first',
    }),
    claimedPageHoldsIt: z.boolean().nullable().openapi({
      description:
        'Whether something of the article stands on the page that was named; null: nobody can tell',
    }),
  })
  .openapi('OfferedPassage', {
    description: 'Where in a document the article stands that something offered names',
  })
