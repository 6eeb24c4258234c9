import { type Column, columnKey, type DocumentIssue, UnreadableDocument } from '@undagi/documents'
import { type Instrument, indicatorsOf } from '@undagi/maturity'
import { findClosest } from '../find-closest.ts'

export const INSTITUTION = 'instansi'
export const YEAR = 'tahun'

export interface RatingColumns {
  /** Indicators that have no column: all of them count as not rated. */
  readonly absent: readonly string[]
}

/** Checks the header of a table of ratings; a column that is not known may be a misspelt indicator. */
export function checkRatingColumns(columns: readonly Column[], instrument: Instrument): RatingColumns {
  const codes = indicatorsOf(instrument).map((indicator) => indicator.code)
  const known = new Set([INSTITUTION, YEAR, ...codes.map(columnKey)])
  const present = new Set(columns.map((column) => column.key))
  const issues: DocumentIssue[] = [INSTITUTION, YEAR]
    .filter((name) => !present.has(name))
    .map((name) => ({
      code: 'columns.missing',
      message: `Kolom "${name}" tidak ada. Judul tabel harus: ${INSTITUTION},${YEAR}, lalu kode indikator.`,
    }))
  for (const column of columns) {
    if (!known.has(column.key)) issues.push(unknownColumn(column, [INSTITUTION, YEAR, ...codes], instrument))
  }
  const absent = codes.filter((code) => !present.has(columnKey(code)))
  if (absent.length === codes.length) {
    issues.push({
      code: 'columns.no_indicator',
      message: `Tidak ada satu pun kolom indikator ${instrument.shortName}. Kodenya ${codes[0]} sampai ${codes.at(-1)}.`,
    })
  }
  if (issues.length > 0) throw new UnreadableDocument(issues)
  return { absent }
}

function unknownColumn(column: Column, names: readonly string[], instrument: Instrument): DocumentIssue {
  const where =
    column.position === undefined ? `Kolom "${column.name}"` : `Kolom ${column.position}, "${column.name}"`
  const meant = findClosest(column.name, names)
  const advice =
    meant === undefined
      ? 'Hapus kolomnya.'
      : `Mungkin maksudnya "${meant}"? Perbaiki namanya atau hapus kolomnya.`
  return {
    column: column.name,
    code: 'columns.unknown',
    message: `${where}: bukan kode indikator ${instrument.shortName}. ${advice}`,
  }
}
