import { columnKey, type DocumentIssue, parseDecimalText, type Table, type TableRow } from '@undagi/documents'
import { checkRatings, type Instrument, indicatorsOf } from '@undagi/maturity'
import { INSTITUTION, YEAR } from './check-rating-columns.ts'
import type { RatingRow } from './rating-row.ts'

export interface ReadRow {
  readonly row: RatingRow
  /** Everything wrong with it; the row means nothing unless this is empty. */
  readonly issues: readonly DocumentIssue[]
}

/** Names every row's cells and checks them against the instrument, one row at a time. */
export async function* readRatingRows(table: Table, instrument: Instrument): AsyncGenerator<ReadRow> {
  const codes = indicatorsOf(instrument).map(({ code }) => ({ code, key: columnKey(code) }))
  const seen = new Map<string, number>()
  for await (const tableRow of table.rows) {
    const row = toRatingRow(tableRow, codes)
    const issues = [...tableRow.issues, ...checkRow(row, tableRow, instrument, table.lineWord)]
    const first = remember(row, seen)
    if (first !== undefined) issues.push(repeated(row, first, table.lineWord))
    yield { row, issues }
  }
}

function toRatingRow({ line, values }: TableRow, codes: readonly { code: string; key: string }[]): RatingRow {
  const ratings = Object.fromEntries(
    codes.map(({ code, key }) => {
      const written = values[key] ?? ''
      return [code, written === '' ? null : (parseDecimalText(written) ?? written)]
    }),
  )
  return { line, institution: values[INSTITUTION] ?? '', year: Number(values[YEAR]), ratings }
}

function checkRow(
  row: RatingRow,
  { values }: TableRow,
  instrument: Instrument,
  lineWord: string,
): DocumentIssue[] {
  const { line } = row
  const at = (column: string, code: string, message: string): DocumentIssue => ({
    line,
    column,
    code,
    message: `${place(lineWord, line)}, kolom "${column}": ${message}`,
  })
  const issues: DocumentIssue[] = []
  if (row.institution === '')
    issues.push(at(INSTITUTION, 'row.no_institution', 'nama instansi kosong. Isi namanya.'))
  if (!/^20\d\d$/.test(values[YEAR] ?? '')) {
    const written = values[YEAR] ? `tertulis "${values[YEAR]}"` : 'kosong'
    issues.push(
      at(YEAR, 'row.no_year', `tahun harus empat angka seperti 2023, ${written}. Perbaiki di berkas.`),
    )
  }
  for (const { path, code, message } of checkRatings(instrument, row.ratings))
    issues.push(at(path, code, message))
  return issues
}

/** The line that had this institution and year before, if any. */
function remember(row: RatingRow, seen: Map<string, number>): number | undefined {
  const key = `${row.year} ${columnKey(row.institution)}`
  const first = seen.get(key)
  if (first === undefined) seen.set(key, row.line)
  return first
}

function repeated({ line, institution, year }: RatingRow, first: number, lineWord: string): DocumentIssue {
  return {
    line,
    column: INSTITUTION,
    code: 'row.repeated',
    message: `${place(lineWord, line)}: "${institution}" tahun ${year} sudah ada di ${place(lineWord, first).toLowerCase()}. Hapus salah satu.`,
  }
}

function place(lineWord: string, line: number): string {
  return lineWord.endsWith('-') ? `${lineWord}${line}` : `${lineWord} ${line}`
}
