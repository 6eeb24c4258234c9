import { z } from '@hono/zod-openapi'

export const timeZoneSchema = z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']).openapi('TimeZone', {
  description: 'WIB, WITA or WIT',
})

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)

export const institutionIdParams = z.object({ institutionId: z.uuid() })

export const institutionSchema = z
  .object({
    id: z.uuid(),
    slug: slugSchema,
    name: z.string(),
    category: z.string(),
    timeZone: timeZoneSchema,
    sample: z.boolean().openapi({ description: 'Fictional: shown as "data contoh"' }),
  })
  .openapi('Institution')

/** An institution where only its name is needed. */
export const institutionRefSchema = institutionSchema
  .pick({ id: true, slug: true, name: true, sample: true })
  .openapi('InstitutionRef')

export const unitSchema = z.object({ id: z.uuid(), name: z.string(), shortName: z.string() }).openapi('Unit')

export const newUnitSchema = z
  .strictObject({ name: z.string().trim().min(1).max(200), shortName: z.string().trim().min(1).max(60) })
  .openapi('NewUnit')
