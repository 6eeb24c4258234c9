import { z } from '@hono/zod-openapi'

export const officialQuery = z.strictObject({
  search: z.string().trim().min(1).max(100).openapi({ example: 'balik' }),
  limit: z.coerce.number().int().min(1).max(50).default(10),
})

export const officialInstitutionSchema = z
  .object({
    id: z.string().openapi({
      description: 'The region code as printed, or an id made of the name for central bodies',
      example: '64.71',
    }),
    name: z.string(),
    category: z.enum(['kementerian', 'lembaga', 'provinsi', 'kabupaten', 'kota']),
    provinceId: z
      .string()
      .nullable()
      .openapi({ description: 'Its own for a province; null for central bodies' }),
    // not the named schema: in the document a named one cannot be null
    timeZone: z
      .enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'])
      .nullable()
      .openapi({ description: 'Null for central bodies: no source states one' }),
    verified: z.boolean().openapi({ description: 'False: nobody has checked this name yet' }),
  })
  .openapi('OfficialInstitution', { description: 'An institution as the official register names it' })

export const officialIdentitySchema = z
  .object({ official: officialInstitutionSchema.or(z.null()) })
  .openapi('OfficialIdentity', {
    description: 'Which institution of the register one of ours is; null: not known',
  })
