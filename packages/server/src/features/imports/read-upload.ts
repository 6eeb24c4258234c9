import { IssueList, readTable, type Table, UnreadableDocument } from '@undagi/documents'
import { findRational, formatExact } from '@undagi/maturity'
import {
  type AuditedRow,
  checkRatingColumns,
  findPublishedColumns,
  type RatingRow,
  readPublishedRows,
  readRatingRows,
} from '@undagi/result-tables'
import type { Edition } from '../instruments/editions.ts'
import type { PublishedTableRow, RatingTableRow } from './import-content.ts'
import { tooManyRows, unreadableFile, yearMissing } from './imports.errors.ts'
import { indicatorColumns, partColumns, recogniseEdition } from './recognise-edition.ts'

const mostRows = 10_000

export interface ReadUpload<Row> {
  readonly edition: Edition
  /** What a person should know although the file was read. */
  readonly notices: readonly string[]
  readonly rows: readonly Row[]
}

interface Reading {
  readonly path: string
  /** What the table may be made for; one edition, where a person said which. */
  readonly choice: Parameters<typeof recogniseEdition>[1]
}

/** A table of ratings, read and checked as `undagi score` does; refused with everything that is wrong, or taken whole. */
export async function readRatings({ path, choice }: Reading): Promise<ReadUpload<RatingTableRow>> {
  return explained(async () => {
    await using table = await readTable(path)
    const edition = chosen(recogniseEdition(table.columns, choice, indicatorColumns))
    const { absent } = checkRatingColumns(table.columns, edition.instrument)
    const notices = [...table.notices]
    if (absent.length > 0) {
      notices.push(`Indikator tanpa kolom tidak berubah: ${absent.join(', ')}.`)
    }
    const rows = await collect(
      readRatingRows(table, edition.instrument),
      ({ row }) => toRatingTableRow(row),
      ({ issues }) => issues,
    )
    return { edition, notices, rows: notEmpty(rows) }
  })
}

/** A published table, read and audited as `undagi audit-table` does. */
export async function readPublished({
  path,
  choice,
  year,
}: Reading & { year: number | undefined }): Promise<ReadUpload<PublishedTableRow>> {
  return explained(async () => {
    await using table = await readTable(path)
    const edition = chosen(recogniseEdition(table.columns, choice, partColumns))
    const { instrument } = edition
    const columns = findPublishedColumns(table.columns, instrument)
    if (columns.year === undefined && year === undefined) throw yearMissing()
    const rows = await collect(
      readPublishedRows(withYear(table, year), { ...columns, year: columns.year ?? YEAR }, { instrument }),
      toPublishedTableRow,
      checkPublishedRow,
    )
    return { edition, notices: table.notices, rows: notEmpty(rows) }
  })
}

const YEAR = 'tahun'

/** The year that a person gave, where the table tells none. */
function withYear(table: Table, year: number | undefined): Table {
  if (year === undefined) return table
  async function* rows() {
    for await (const row of table.rows) yield { ...row, values: { [YEAR]: String(year), ...row.values } }
  }
  return { ...table, rows: rows() }
}

/** Walks a table once: all of its faults together, or all of its rows. */
async function collect<Read, Row>(
  reading: AsyncIterable<Read>,
  toRow: (read: Read) => Row,
  faultsOf: (read: Read) => UnreadableDocument['issues'],
): Promise<Row[]> {
  const faults = new IssueList()
  const rows: Row[] = []
  for await (const read of reading) {
    if (rows.length === mostRows) throw tooManyRows()
    faults.add(...faultsOf(read))
    rows.push(toRow(read))
  }
  faults.throwIfAny()
  return rows
}

function toRatingTableRow({ line, institution, year, ratings }: RatingRow): RatingTableRow {
  const given = Object.entries(ratings).flatMap(([code, value]) =>
    value === null ? [] : [[code, normal(value)] as const],
  )
  return { line, name: institution, year, ratings: Object.fromEntries(given) }
}

function toPublishedTableRow({ row, cells, findings }: AuditedRow): PublishedTableRow {
  const { line, institution, year = 0, published } = row
  return {
    ...{ line, name: institution, year },
    section: cellOf(cells.section),
    category: cellOf(cells.group ?? cells.kategori),
    groups: Object.fromEntries(
      Object.entries(published.groups).map(([code, value]) => [code, cellOf(value)]),
    ),
    index: cellOf(published.index),
    predicate: cellOf(published.predicate),
    findings: findings.map(({ message }) => message),
  }
}

/** What the audit leaves aside but an import needs: whose row it is, and of which year. */
function checkPublishedRow({ row: { line, institution, year }, ...read }: AuditedRow): AuditedRow['issues'] {
  const issues = [...read.issues]
  if (institution === '') {
    issues.push({
      line,
      code: 'row.no_institution',
      message: `Baris ${line}: nama instansi kosong. Isi namanya.`,
    })
  }
  if (year === undefined || year < 2000 || year > 2199) {
    const message = `Baris ${line}, kolom "${YEAR}": tahun harus empat angka seperti 2023. Perbaiki di berkas.`
    issues.push({ line, code: 'row.no_year', message })
  }
  return issues
}

function cellOf(value: unknown): string | null {
  const text = value === null || value === undefined ? '' : String(value).trim()
  return text === '' ? null : text
}

/** "3.0" and "3" are one value. A text that is no number stays: its row is refused for it anyway. */
function normal(value: string | number): string {
  const exact = findRational(value)
  return exact === undefined ? String(value) : formatExact(exact)
}

function chosen(edition: Edition | undefined): Edition {
  if (edition === undefined) throw unreadableFile({ detail: 'Belum ada edisi instrumen di server ini.' })
  return edition
}

function notEmpty<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length > 0) return rows
  throw unreadableFile({ detail: 'Tabel hanya berisi judul: tidak ada baris untuk diimpor.' })
}

/** What is wrong with a file becomes one problem with a line for each fault. */
async function explained<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error
    throw unreadableFile({
      errors: error.issues.map(({ line, message }) => ({
        path: line === undefined ? '' : `/${line}`,
        message,
      })),
      ...(error.unlisted > 0 && {
        detail: `Dan ${error.unlisted} kesalahan lagi yang tidak ditulis di sini.`,
      }),
    })
  }
}
