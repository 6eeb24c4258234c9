import { toCsvText } from './csv-text.ts'
import type { ExportFacts, ExportTable } from './export-table.ts'
import { toWorkbook } from './workbook.ts'

export type ExportFormat = 'csv' | 'xlsx'

interface ExportFileParts {
  readonly table: ExportTable
  readonly facts: ExportFacts
  readonly sheetNames: readonly [list: string, facts: string]
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Fetched only by those who download: no page waits for the writers. */
export async function makeExportFile(format: ExportFormat, parts: ExportFileParts): Promise<Blob> {
  if (format === 'csv') return new Blob([toCsvText(parts.table)], { type: 'text/csv;charset=utf-8' })
  return new Blob([Uint8Array.from(await toWorkbook(parts))], { type: xlsxType })
}
