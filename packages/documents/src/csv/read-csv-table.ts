import { frameRows } from '../table/frame-rows.ts'
import type { Table } from '../table/table.ts'
import { detectSeparator } from './detect-separator.ts'
import { peekFirstLine } from './peek-first-line.ts'
import { readCsvRecords } from './read-csv-records.ts'

export async function readCsvTable(text: AsyncIterable<string>): Promise<Omit<Table, 'notices'>> {
  const peeked = await peekFirstLine(text)
  const separator = detectSeparator(peeked.firstLine)
  const framed = await frameRows(readCsvRecords(peeked.text, separator), {
    shortRows: 'refuse',
    surplusHint:
      separator === ','
        ? 'Bila angkanya memakai koma desimal, tulis dengan titik (3.05) atau di antara tanda kutip ("3,05").'
        : 'Periksa pemisah kolom di baris itu.',
  })
  return { format: 'csv', lineWord: 'Baris', ...framed }
}
