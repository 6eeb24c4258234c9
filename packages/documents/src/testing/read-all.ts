import type { DocumentIssue } from '../document-issue.ts'
import { UnreadableDocument } from '../document-issue.ts'
import { readTable } from '../table/read-table.ts'
import type { TableRow } from '../table/table.ts'
import { collect } from './collect.ts'

export interface WholeTable {
  readonly columns: readonly string[]
  readonly notices: readonly string[]
  readonly rows: readonly TableRow[]
}

export async function readAll(path: string): Promise<WholeTable> {
  await using table = await readTable(path)
  const { columns, notices, rows } = table
  return { columns: columns.map((column) => column.name), notices, rows: await collect(rows) }
}

/** The reasons why a file cannot be used; fails when it can. */
export async function refusalOf(path: string): Promise<readonly DocumentIssue[]> {
  try {
    await readAll(path)
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.issues
    throw error
  }
  throw new Error(`${path} was read without complaint`)
}
