import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unreadable } from '../document-issue.ts'
import { runLimitedNode } from '../process/limited-node.ts'
import { detectFormat } from '../table/detect-format.ts'
import { type CellsMessage, cellsMessage } from './cells-message.ts'
import { LIMITS, MAX_FILE_BYTES, READABLE_FOLDERS } from './limits.ts'
import { oversizedXlsx } from './xlsx-refusals.ts'

export interface ReadCell {
  readonly text: string
  /** Its text is what a formula came to when the file was saved, or nothing where it was never calculated. */
  readonly isFormula: boolean
}

export interface CellRow {
  /** As a person counts it, from 1. */
  readonly line: number
  /** By column from 1; a blank cell is not there. */
  readonly cells: ReadonlyMap<number, ReadCell>
}

export interface CellSheet {
  readonly name: string
  readonly isHidden: boolean
  readonly rows: readonly CellRow[]
  /** Ranges of cells that are one, such as "B1:D2". */
  readonly merged: readonly string[]
}

const READER = fileURLToPath(new URL('./print-cells.ts', import.meta.url))
const HEAD_BYTES = 64

/**
 * All cells of all sheets of an XLSX workbook, hidden ones too, read by a limited child process; formulas are never calculated.
 * Throws `UnreadableDocument` with sentences for a person: what is no workbook, is hostile, or is too large.
 */
export async function readWorkbookCells(path: string): Promise<readonly CellSheet[]> {
  const input = openSync(path, 'r')
  try {
    refuseOthers(input, path)
    const job = { script: READER, input, readableFolders: READABLE_FOLDERS, limits: LIMITS }
    const sheets: { name: string; isHidden: boolean; rows: CellRow[]; merged: string[] }[] = []
    for await (const line of runLimitedNode(job)) {
      const message = cellsMessage.parse(JSON.parse(line))
      if (message.kind === 'refused') throw unreadable(message.code, withoutCsv(message.message))
      if (message.kind === 'end') return sheets
      if (message.kind === 'sheet') {
        sheets.push({ name: message.name, isHidden: message.isHidden, rows: [], merged: [] })
      } else if (message.kind === 'merged') sheets.at(-1)?.merged.push(message.range)
      else sheets.at(-1)?.rows.push(toRow(message))
    }
  } finally {
    closeSync(input)
  }
  // No farewell: the process was stopped at one of its limits.
  throw oversizedXlsx('untuk membukanya dibutuhkan memori atau waktu melebihi batas')
}

function refuseOthers(input: number, path: string): void {
  if (statSync(path).size > MAX_FILE_BYTES) throw oversizedXlsx('besarnya lebih dari 64 MB')
  const head = Buffer.alloc(HEAD_BYTES)
  // read at a place, so that the process begins at the first byte
  const seen = head.subarray(0, readSync(input, head, 0, HEAD_BYTES, 0))
  const isPdf = seen.subarray(0, 4).toString('latin1') === '%PDF'
  if (isPdf || detectFormat(seen) !== 'xlsx')
    throw notOurs(isPdf ? 'PDF, bukan buku kerja XLSX' : 'bukan buku kerja XLSX')
}

const notOurs = (what: string) =>
  unreadable(
    'file.not_xlsx',
    `Berkas ini ${what}. Kirim buku kerja yang diunduh dari Undagi; bila aplikasi Anda menyimpannya dalam bentuk lain, simpan ulang sebagai Excel Workbook (.xlsx).`,
  )

/** A form comes back as the workbook it was: who saves it as CSV loses its sheets. */
const withoutCsv = (message: string) => message.replace(/,? atau simpan sebagai CSV UTF-8/, '')

function toRow({ line, cells }: Extract<CellsMessage, { kind: 'row' }>): CellRow {
  return { line, cells: new Map(cells.map(([column, text, isFormula]) => [column, { text, isFormula }])) }
}
