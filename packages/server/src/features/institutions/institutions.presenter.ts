import type { z } from '@hono/zod-openapi'
import type { institutions } from '../../platform/database/tables/institutions.tables.ts'
import { versionOf } from '../../platform/version-of.ts'
import type { institutionSchema } from './institutions.schemas.ts'

type InstitutionRow = typeof institutions.$inferSelect

export function presentInstitution(row: InstitutionRow): z.infer<typeof institutionSchema> {
  const { id, slug, name, category, timeZone, sample } = row
  return { id, slug, name, category, timeZone, sample, version: institutionVersion(row) }
}

/** Of everything about an institution that can be changed. */
export const institutionVersion = ({
  name,
  category,
  timeZone,
  officialId,
}: Pick<InstitutionRow, 'name' | 'category' | 'timeZone' | 'officialId'>) =>
  versionOf([name, category, timeZone, officialId])
