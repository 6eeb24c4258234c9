import type { z } from '@hono/zod-openapi'
import type { institutions, units } from '../../platform/database/tables/institutions.tables.ts'
import type { institutionRefSchema, institutionSchema, unitSchema } from './institutions.schemas.ts'

export type InstitutionRow = typeof institutions.$inferSelect

export function presentInstitution({
  id,
  slug,
  name,
  category,
  timeZone,
  sample,
}: InstitutionRow): z.infer<typeof institutionSchema> {
  return { id, slug, name, category, timeZone, sample }
}

export function presentInstitutionRef({
  id,
  slug,
  name,
  sample,
}: Pick<InstitutionRow, 'id' | 'slug' | 'name' | 'sample'>): z.infer<typeof institutionRefSchema> {
  return { id, slug, name, sample }
}

export function presentUnit({ id, name, shortName }: typeof units.$inferSelect): z.infer<typeof unitSchema> {
  return { id, name, shortName }
}
