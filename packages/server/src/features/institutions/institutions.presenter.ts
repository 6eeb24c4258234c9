import type { z } from '@hono/zod-openapi'
import type { institutions, units } from '../../platform/database/tables/institutions.tables.ts'
import type { institutionSchema, unitSchema } from './institutions.schemas.ts'

export function presentInstitution({
  id,
  slug,
  name,
  category,
  timeZone,
  sample,
}: typeof institutions.$inferSelect): z.infer<typeof institutionSchema> {
  return { id, slug, name, category, timeZone, sample }
}

export function presentUnit({ id, name, shortName }: typeof units.$inferSelect): z.infer<typeof unitSchema> {
  return { id, name, shortName }
}
