import { z } from '@hono/zod-openapi'

export const timeZoneSchema = z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']).openapi('TimeZone', {
  description: 'IANA name of WIB, WITA or WIT: the clock by which the institution reads its deadlines',
})

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
  .openapi({ description: 'Its name in addresses of pages', example: 'kota-contoh' })

export const versionSchema = z.string().max(80).openapi({
  description: 'Stands for the values that were read; a change carries it, so that nobody overwrites unseen',
  example: 'Jq0cIXpJ3VJ8yGq3VwqvZQ',
})

export const institutionIdParams = z.object({ institutionId: z.uuid() })

export const institutionSchema = z
  .object({
    id: z.uuid(),
    slug: slugSchema,
    name: z.string(),
    category: z.string().openapi({ description: 'What kind of institution', example: 'kota' }),
    timeZone: timeZoneSchema,
    sample: z.boolean().openapi({ description: 'Fictional: shown as "data contoh"' }),
    version: versionSchema,
  })
  .openapi('Institution', { description: 'A government institution whose maturity is assessed' })

/** The kinds that the ministry's published tables know. */
const categorySchema = z
  .enum(['kementerian', 'lembaga', 'provinsi', 'kabupaten', 'kota'])
  .openapi('InstitutionCategory', { description: 'What kind of institution it is' })

export const institutionChangeSchema = z
  .strictObject({
    expectedVersion: versionSchema,
    name: z.string().trim().min(1).max(200).optional(),
    category: categorySchema.optional(),
    timeZone: timeZoneSchema.optional(),
    officialId: z.string().max(200).nullable().optional().openapi({
      description: 'Which institution of the official register it is; null: none',
      example: '64.71',
    }),
  })
  .openapi('InstitutionChange', {
    description:
      'What is to change; the address (slug) never does, and rounds already open keep their time zone',
  })

export const institutionRefSchema = institutionSchema
  .pick({ id: true, slug: true, name: true, sample: true })
  .openapi('InstitutionRef', { description: 'An institution where only its name is needed' })
