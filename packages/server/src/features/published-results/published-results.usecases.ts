import { z } from 'zod'
import type { RequestContext } from '../../request-context.ts'
import { selectPublished } from './published-results.repository.ts'

const groupValuesSchema = z.record(z.string(), z.string().nullable())

export async function findPublishedResults(
  { year, search = '' }: { year: string; search?: string | undefined },
  { database, request }: RequestContext,
) {
  const words = search.split(/\s+/).filter((word) => word !== '')
  const { results } = await database.read(request, (db) => [selectPublished(db, Number(year), words)])
  const [rows] = results
  return {
    year: Number(year),
    editionId: rows[0]?.editionId ?? null,
    source: rows[0]?.source ?? null,
    rows: rows.map(({ section, category, institutionName, groupValues, index, predicate }) => ({
      section,
      category,
      institutionName,
      groups: groupValuesSchema.parse(groupValues),
      index,
      predicate,
    })),
  }
}
