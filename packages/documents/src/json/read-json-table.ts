import type { DocumentIssue } from '../document-issue.ts'
import { unreadable } from '../document-issue.ts'
import { columnKey } from '../table/column-key.ts'
import type { Column, Table, TableRow } from '../table/table.ts'
import { parseJson } from './parse-json.ts'

/** A JSON list of flat objects, bare or under "rows" or "results". JSON cannot stream, so its size is limited. */
export async function readJsonTable(text: AsyncIterable<string>): Promise<Omit<Table, 'notices'>> {
  const items = listOf(await parseJson(text))
  const columns = new Map<string, Column>()
  const rows = items.map((item, index) => toRow(item, index + 1, columns))
  return {
    format: 'json',
    lineWord: 'Data ke-',
    columns: [...columns.values()],
    rows: walk(rows),
    [Symbol.asyncDispose]: async () => {},
  }
}

function listOf(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) return document
  for (const name of ['rows', 'results']) {
    const list = isObject(document) ? document[name] : undefined
    if (Array.isArray(list)) return list
  }
  throw unreadable(
    'json.no_list',
    'JSON harus berupa daftar objek, atau objek dengan daftar itu di "rows" atau "results".',
  )
}

function toRow(item: unknown, line: number, columns: Map<string, Column>): TableRow {
  if (!isObject(item)) {
    const message = `Data ke-${line}: harus berupa objek { "kolom": nilai }.`
    return { line, values: {}, issues: [{ line, code: 'json.not_an_object', message }] }
  }
  const values = new Map<string, string>()
  const issues: DocumentIssue[] = []
  for (const [name, value] of Object.entries(item)) {
    const key = columnKey(name)
    if (!columns.has(key)) columns.set(key, { key, name: name.trim() })
    if (values.has(key))
      issues.push(issueAt(line, name, 'json.repeated', 'ditulis dua kali. Hapus salah satu.'))
    const text = cellText(value)
    if (text === undefined) {
      issues.push(
        issueAt(
          line,
          name,
          'json.not_a_cell',
          'harus berupa teks, angka atau null, bukan daftar, objek atau benar/salah.',
        ),
      )
    }
    values.set(key, text ?? '')
  }
  return { line, values: Object.fromEntries(values), issues }
}

function issueAt(line: number, column: string, code: string, what: string): DocumentIssue {
  return { line, column, code, message: `Data ke-${line}, kolom "${column}": ${what}` }
}

function cellText(value: unknown): string | undefined {
  if (value === null) return ''
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' ? String(value) : undefined
}

async function* walk(rows: readonly TableRow[]): AsyncGenerator<TableRow> {
  yield* rows
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
