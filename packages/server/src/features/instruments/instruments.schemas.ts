import { z } from '@hono/zod-openapi'

export const editionIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)

export const editionParams = z.object({
  id: editionIdSchema,
  revision: z.string().regex(/^[1-9]\d{0,5}$/),
})

export const editionRefSchema = z
  .object({
    id: z.string(),
    revision: z.number().int().openapi({ description: 'Counts corrections of one edition, from 1' }),
    sha256: z.string().openapi({ description: 'Of the content, hexadecimal' }),
    shortName: z.string(),
  })
  .openapi('EditionRef', { description: 'Which bytes of which edition: what a round pins for good' })

/** The shape is `Instrument` of @undagi/maturity, served as imported; the generated client names that type. */
export const instrumentSchema = z
  .looseObject({ id: z.string(), revision: z.number().int(), name: z.string(), shortName: z.string() })
  .openapi('Instrument', {
    description: 'One edition of the evaluation: tree, weights, levels, criteria, each fact with its source',
    'x-maturity-type': 'Instrument',
  })
