import type { z } from '@hono/zod-openapi'
import type { institutions } from '../../platform/database/tables/institutions.tables.ts'
import type { institutionSchema } from './institutions.schemas.ts'

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
