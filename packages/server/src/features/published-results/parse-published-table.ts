import { parse as parseCsv } from 'csv-parse/sync'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'

const descriptionSchema = z.object({ source: z.object({ document: z.string() }), rows: z.number() })

const cell = z.string().transform((text) => (text.trim() === '' ? null : text.trim()))
const rowSchema = z
  .object({ section: cell, group: cell, instansi: z.string(), indeks: cell, predikat: cell })
  .catchall(cell)

/** Group columns are the codes of the edition's first tree level: D1, D2… */
const groupColumn = /^D\d+$/

export function parsePublishedTable(description: string, table: string) {
  const { source, rows: expected } = descriptionSchema.parse(parseYaml(description))
  const records: unknown = parseCsv(table, { columns: true, bom: true })
  const rows = z.array(rowSchema).parse(records)
  if (rows.length !== expected) {
    throw new Error(`Tabel hasil terbitan berisi ${rows.length} baris, seharusnya ${expected}`)
  }
  return {
    source: source.document,
    rows: rows.map(({ section, group, instansi, indeks, predikat, ...others }) => ({
      section,
      category: group,
      institutionName: instansi.trim(),
      groupValues: Object.fromEntries(Object.entries(others).filter(([name]) => groupColumn.test(name))),
      index: indeks,
      predicate: predikat,
    })),
  }
}
