import {
  listPublishedTables,
  readPublishedTable,
} from '../../features/published-results/import-published-results.ts'
import { countPublished } from '../../features/published-results/published-results.repository.ts'
import type { Finding } from '../finding.ts'
import { CannotLook } from '../finding.ts'
import type { DatabaseCheck } from '../patient.ts'

interface TableCount {
  readonly year: number
  readonly editionId: string
  readonly rows: number
}

/** The tables the ministry published came in with every row. */
export const publishedTablesCheck: DatabaseCheck = {
  name: 'published-tables',
  title: 'Tabel hasil terbitan',
  async look(database, { instrumentsFolder }) {
    const shipped = await readShipped(instrumentsFolder)
    const stored = await database.asOwner(countPublished)
    const total = shipped.reduce((sum, { rows }) => sum + rows, 0)
    return { remark: `${shipped.length} tabel, ${total} baris`, findings: judgePublished(shipped, stored) }
  },
}

function judgePublished(shipped: readonly TableCount[], stored: readonly TableCount[]): Finding[] {
  return shipped.flatMap(({ year, editionId, rows }) => {
    const found = stored.find((table) => table.year === year && table.editionId === editionId)?.rows ?? 0
    if (found === rows) return []
    const what = `Tabel hasil terbitan ${year} (${editionId}) berisi ${found} dari ${rows} baris.`
    const advice =
      found === 0
        ? 'Jalankan ulang undagi serve: ia membawanya dari folder instrumen.'
        : 'Pulihkan dari cadangan yang lengkap (undagi restore); tabel ini tidak ditambal sebagian.'
    return [{ what, advice }]
  })
}

async function readShipped(folder: string): Promise<TableCount[]> {
  const tables = await listPublishedTables(folder).catch(() => {
    throw new CannotLook(`folder instrumen ${folder} tidak dapat dibaca`)
  })
  return Promise.all(
    tables.map(async (table) => ({
      year: table.year,
      editionId: table.editionId,
      rows: (await readPublishedTable(table)).length,
    })),
  )
}
