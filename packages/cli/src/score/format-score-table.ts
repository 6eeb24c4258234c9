import type { Instrument } from '@undagi/maturity'
import { withDecimalComma } from '../output/for-people.ts'
import { formatTable, type TableColumn } from '../output/format-table.ts'
import type { ScoredRow, ScoredRows } from './scored-row.ts'

/** A table to read: the groups right below the index, numbers with decimal comma. */
export async function* formatScoreTable(instrument: Instrument, rows: ScoredRows): AsyncGenerator<string> {
  const groups = instrument.root.children.map((node) => node.code)
  const lines: (readonly string[])[] = []
  for await (const row of rows) lines.push(toCells(row, groups))
  const columns: readonly TableColumn[] = [
    { heading: 'Instansi', align: 'left' },
    { heading: 'Tahun', align: 'right' },
    ...groups.map((heading): TableColumn => ({ heading, align: 'right' })),
    { heading: 'Indeks', align: 'right' },
    { heading: 'Predikat', align: 'left' },
    { heading: 'Belum dinilai', align: 'right' },
  ]
  yield formatTable(columns, lines)
}

function toCells({ row, result }: ScoredRow, groups: readonly string[]): readonly string[] {
  return [
    row.institution,
    String(row.year),
    ...groups.map((code) => withDecimalComma(result.nodes[code]?.value?.rounded ?? '')),
    withDecimalComma(result.index.rounded),
    result.predicate.name,
    result.missing.length === 0 ? '' : String(result.missing.length),
  ]
}
