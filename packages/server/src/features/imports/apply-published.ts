import type { Sql } from '../../platform/database/drizzle-on.ts'
import { addImported } from '../published-results/usecases/standing-results.ts'
import type { Outcome } from './import-content.ts'
import type { OpenImport } from './open-import.ts'
import type { PlannedRow } from './planned-row.ts'

/** Keeps the rows that are new or differ, beside what is there: undoing takes them away again. */
export async function applyPublished(
  db: Sql,
  { head, ...open }: OpenImport,
  planned: readonly PlannedRow[],
): Promise<Outcome> {
  const table = new Map(open.kind === 'published_results' ? open.rows.map((row) => [row.line, row]) : [])
  const rows = planned.flatMap(({ line, status, to }) => {
    const row = table.get(line)
    if (row === undefined || (status !== 'adds' && status !== 'changes')) return []
    const { name, groups: groupValues, year, section, category, index, predicate } = row
    // Whose row it is has been settled: it stands under that institution's name, not under how a file wrote it.
    const institutionName = to?.name ?? name
    return [
      {
        ...{ year, section, category, institutionName, groupValues, index, predicate },
        ...{ editionId: head.editionId, source: head.fileName, officialId: to?.id ?? null },
        ...{ institutionId: head.institutionId, importId: head.id },
      },
    ]
  })
  await addImported(db, rows)
  return { counts: { rows: rows.length, values: rows.length, openedRounds: 0 }, actions: [], opened: [] }
}
