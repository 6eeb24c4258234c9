import { IssueList, readTable } from '@undagi/documents'
import { createScorer, type Instrument } from '@undagi/maturity'
import { checkRatingColumns, readRatingRows } from '@undagi/result-tables'
import type { ScoredRow } from './scored-row.ts'

/** Walks the whole table once and refuses it with all of its faults, so that no result of a faulty table is printed. */
export async function checkRatingTable(path: string, instrument: Instrument): Promise<readonly string[]> {
  await using table = await readTable(path)
  const { absent } = checkRatingColumns(table.columns, instrument)
  const faults = new IssueList()
  let rows = 0
  for await (const { issues } of readRatingRows(table, instrument)) {
    faults.add(...issues)
    rows += 1
  }
  faults.throwIfAny()
  const notices = [...table.notices]
  if (absent.length > 0) notices.push(`Indikator tanpa kolom dihitung belum dinilai: ${absent.join(', ')}.`)
  if (rows === 0) notices.push('Tabel hanya berisi judul: tidak ada instansi yang dinilai.')
  return notices
}

/** Scores a checked table row by row. */
export async function* scoreTable(path: string, instrument: Instrument): AsyncGenerator<ScoredRow> {
  const score = createScorer(instrument)
  await using table = await readTable(path)
  for await (const { row, issues } of readRatingRows(table, instrument)) {
    if (issues.length > 0) throw new Error(`${path} changed while it was being read`)
    yield { row, result: score(row.ratings, { year: row.year }) }
  }
}
