import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { unreadable } from '../document-issue.ts'
import type { SheetRecord } from '../table/table.ts'
import type { Separator } from './detect-separator.ts'

const MAX_RECORD_CHARACTERS = 1024 * 1024

/** Streams CSV records. Lines are counted as a spreadsheet shows them: one per record, blank ones included. */
export async function* readCsvRecords(
  text: AsyncIterable<string>,
  separator: Separator,
): AsyncGenerator<SheetRecord> {
  const parser = parse({
    delimiter: separator,
    relax_column_count: true,
    max_record_size: MAX_RECORD_CHARACTERS,
    skip_empty_lines: false,
  })
  // The error of any part arrives through the iteration below; the callback only keeps it from being thrown twice.
  pipeline(Readable.from(text), parser, () => {})
  let line = 0
  try {
    for await (const cells of parser) {
      line += 1
      yield { line, cells: toTexts(cells) }
    }
  } catch (error) {
    throw error instanceof CsvError ? explainQuoting(line + 1, separator) : error
  }
}

function toTexts(cells: unknown): readonly string[] {
  return Array.isArray(cells) ? cells.map(String) : []
}

function explainQuoting(line: number, separator: Separator): Error {
  return unreadable(
    'csv.quoting',
    `Baris ${line}: tanda kutip (") tidak berpasangan. Tutup kutipnya, atau tulis dua kali ("") bila kutip itu bagian dari nama, di antara pemisah "${separator}".`,
    line,
  )
}
