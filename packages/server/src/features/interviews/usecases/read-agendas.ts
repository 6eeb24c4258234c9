import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { parseEntry } from '../interview-entry.ts'
import { selectAgendas } from '../interviews.repository.ts'

/** Which indicators are talked about in each of these interviews; missing: nobody has set an agenda. Whether their reader may know, the caller asks. */
export async function readAgendas(
  db: Sql,
  assessmentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (assessmentIds.length === 0) return new Map()
  const rows = await selectAgendas(db, assessmentIds)
  return new Map(
    rows.map(({ assessmentId, kind, payload }) => {
      const entry = parseEntry(kind, payload)
      return [assessmentId, entry.kind === 'agenda_set' ? entry.items.map(({ code }) => code) : []]
    }),
  )
}
