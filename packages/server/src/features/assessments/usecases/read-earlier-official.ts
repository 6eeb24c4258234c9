import type { RequestContext } from '../../../request-context.ts'
import { selectPrevious } from './earlier-values.ts'

interface EarlierOfficial {
  readonly year: number
  readonly values: ReadonlyMap<string, string | null>
}

/**
 * What came out of the latest earlier year with the same instrument, once that was published: for whoever may read what came out this year,
 * which the caller asks. Null: there is none. Another instrument is compared with nothing.
 */
export async function readEarlierOfficial(
  assessmentId: string,
  { database, request }: RequestContext,
): Promise<EarlierOfficial | null> {
  const { results } = await database.read(request, (db) => [selectPrevious(db, assessmentId)])
  const official = results[0].flatMap(({ code, value, year, isOfficial }) =>
    isOfficial && code !== null ? [{ code, value, year }] : [],
  )
  const [first] = official
  if (first === undefined) return null
  return { year: first.year, values: new Map(official.map(({ code, value }) => [code, value])) }
}
