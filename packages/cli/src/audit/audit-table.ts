import { columnKey, IssueList, readTable } from '@undagi/documents'
import type { BoundaryRule, Instrument } from '@undagi/maturity'
import { type ColumnNames, findPublishedColumns, readPublishedRows } from '@undagi/result-tables'
import { adviseColumnOption } from './column-option.ts'

export interface AuditJob {
  readonly path: string
  readonly instrument: Instrument
  readonly boundary: BoundaryRule | undefined
  readonly names: ColumnNames
}

/** One thing that cannot be in a published row. */
export interface AuditFinding {
  readonly row: number
  readonly instansi: string
  readonly code: string
  readonly message: string
}

/** What a whole table amounted to, known when its last row has passed. */
export interface AuditTotals {
  readonly rows: number
  /** Rows without a finding. */
  readonly consistent: number
  readonly oddParts: readonly number[]
  readonly repeated: readonly string[]
}

/** Walks the table once, so that nothing is printed about one that turns out to be unusable in its last row. */
export async function checkPublishedTable({ path, instrument, names }: AuditJob): Promise<readonly string[]> {
  await using table = await readTable(path)
  findPublishedColumns(table.columns, instrument, { names, advice: adviseColumnOption })
  const faults = new IssueList()
  for await (const { issues } of table.rows) faults.add(...issues)
  faults.throwIfAny()
  return table.notices
}

/** Yields the findings of a checked table row by row, and returns the totals. */
export async function* auditTable(job: AuditJob): AsyncGenerator<AuditFinding, AuditTotals> {
  await using table = await readTable(job.path)
  const columns = findPublishedColumns(table.columns, job.instrument, job)
  const seen = new Set<string>()
  const totals = { rows: 0, consistent: 0, oddParts: [] as number[], repeated: [] as string[] }
  for await (const { row, findings, oddPart } of readPublishedRows(table, columns, job)) {
    totals.rows += 1
    if (findings.length === 0) totals.consistent += 1
    if (oddPart) totals.oddParts.push(row.line)
    const key = `${row.year} ${columnKey(row.institution)}`
    if (seen.has(key)) totals.repeated.push(row.institution)
    seen.add(key)
    for (const { code, message } of findings) {
      yield { row: row.line, instansi: row.institution, code, message }
    }
  }
  return totals
}
