import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readTable } from '@undagi/documents'

/** The file as the importers of Undagi read it: a list of rows by the name of their column. */
export async function readBack(name: string, file: Uint8Array | string) {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-export-'))
  try {
    writeFileSync(join(folder, name), file)
    await using table = await readTable(join(folder, name))
    const rows: Readonly<Record<string, string>>[] = []
    for await (const row of table.rows) rows.push(row.values)
    return { columns: table.columns.map((column) => column.name), rows }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
