import type { DocumentIssue, Table, TableRow } from '@undagi/documents'
import { createRowAuditor, type RowAudit, type RowAuditRules } from './create-row-auditor.ts'
import type { PublishedColumns } from './find-published-columns.ts'
import { type PublishedRow, toPublishedRow } from './published-row.ts'

/** One row as published, what is wrong with it as a row of a file, and what cannot be in what it says. */
export interface AuditedRow extends RowAudit {
  readonly row: PublishedRow
  /** All cells by column key, also those that no audit needs. */
  readonly cells: TableRow['values']
  readonly issues: readonly DocumentIssue[]
}

/** Names every row's cells and audits them, one row at a time. */
export async function* readPublishedRows(
  table: Table,
  columns: PublishedColumns,
  rules: RowAuditRules,
): AsyncGenerator<AuditedRow> {
  const audit = createRowAuditor(rules)
  for await (const tableRow of table.rows) {
    const row = toPublishedRow(tableRow, columns)
    yield { row, cells: tableRow.values, issues: tableRow.issues, ...audit(row) }
  }
}
