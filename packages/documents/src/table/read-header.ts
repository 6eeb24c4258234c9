import type { DocumentIssue } from '../document-issue.ts'
import { UnreadableDocument } from '../document-issue.ts'
import { columnKey } from './column-key.ts'
import type { Column, SheetRecord } from './table.ts'

/** Turns the first row that is not blank into columns, or says everything that is wrong with it. */
export function readHeader(record: SheetRecord): readonly Column[] {
  const names = withoutTrailingBlanks(record.cells).map((cell) => cell.trim().replace(/\s+/g, ' '))
  const columns = names.map((name, index) => ({ key: columnKey(name), name, position: index + 1 }))
  const issues = [...blankNames(columns, record.line), ...repeatedNames(columns, record.line)]
  if (columns.length === 1) issues.push(...wrongSeparator(names[0] ?? '', record.line))
  if (issues.length > 0) throw new UnreadableDocument(issues)
  return columns
}

function withoutTrailingBlanks(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '')
  return cells.slice(0, last + 1)
}

function blankNames(columns: readonly Column[], line: number): DocumentIssue[] {
  return columns
    .filter((column) => column.key === '')
    .map((column) => ({
      line,
      code: 'header.blank',
      message: `Baris ${line}, kolom ${column.position}: nama kolom kosong. Isi namanya atau hapus kolomnya; sel judul yang digabung harus dipisah dahulu.`,
    }))
}

function repeatedNames(columns: readonly Column[], line: number): DocumentIssue[] {
  const firstByKey = new Map<string, Column>()
  const issues: DocumentIssue[] = []
  for (const column of columns) {
    const first = firstByKey.get(column.key)
    if (column.key === '') continue
    if (first === undefined) firstByKey.set(column.key, column)
    else {
      issues.push({
        line,
        column: column.name,
        code: 'header.repeated',
        message: `Baris ${line}, kolom ${column.position}: nama "${column.name}" sudah dipakai kolom ${first.position}. Hapus salah satu atau beri nama lain.`,
      })
    }
  }
  return issues
}

/** A single column of many words is a title above the table, or a file with a separator that we do not know. */
function wrongSeparator(name: string, line: number): DocumentIssue[] {
  if (!/[:^~]|\S\s+\S+\s+\S/.test(name)) return []
  return [
    {
      line,
      code: 'header.separator',
      message: `Baris ${line}: hanya ada satu kolom, "${name.slice(0, 60)}". Baris pertama harus berisi nama kolom, dipisahkan koma, titik koma atau tab.`,
    },
  ]
}
