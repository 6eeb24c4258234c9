import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../request-context.ts'
import { ensureVisible } from '../institutions/institutions.usecases.ts'
import type { Editions } from '../instruments/editions.ts'
import { listLatestEditions } from '../instruments/instruments.usecases.ts'
import { type PublishedOf, presentPublishedOf } from './published-results.presenter.ts'
import { selectOfficialId, selectPublished, selectPublishedOf } from './published-results.repository.ts'
import type { publishedQuery } from './published-results.schemas.ts'

/**
 * What was published about institutions of the register, by their id, the latest year first; as it counts for one institution,
 * or as it is shipped.
 */
export async function listPublishedOf(
  db: Sql,
  of: Parameters<typeof selectPublishedOf>[1],
  editions: Editions,
): Promise<ReadonlyMap<string | null, PublishedOf[]>> {
  const rows = await selectPublishedOf(db, of)
  const known = rows.length === 0 ? [] : await listLatestEditions(db, editions)
  const editionOf = (id: string) => known.find(({ instrument }) => instrument.id === id)
  const byId = Map.groupBy(rows, ({ officialId }) => officialId)
  return new Map(
    [...byId].map(([id, some]) => [id, some.map((row) => presentPublishedOf(row, editionOf(row.editionId)))]),
  )
}

/** The same for an institution that works here; nothing where it is not in the register. */
export async function listPublishedOfInstitution(
  institutionId: string,
  { database, editions, request }: RequestContext,
): Promise<PublishedOf[]> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureVisible(actor, institutionId)
    const [institution] = await selectOfficialId(db, institutionId)
    const officialId = institution?.officialId ?? null
    if (officialId === null) return []
    const of = { officialIds: [officialId], institutionId }
    return (await listPublishedOf(db, of, editions)).get(officialId) ?? []
  })
}

const groupValuesSchema = z.record(z.string(), z.string().nullable())

export async function findPublishedResults(
  { year, search = '', institutionId }: z.infer<typeof publishedQuery>,
  { database, request }: RequestContext,
) {
  const words = search.split(/\s+/).filter((word) => word !== '')
  const { actor, results } = await database.read(request, (db) => [
    selectPublished(db, { year: Number(year), words, institutionId }),
  ])
  ensureVisible(actor, institutionId)
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
