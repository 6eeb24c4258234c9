import { withDecimalComma } from '../output/for-people.ts'
import { formatTable } from '../output/format-table.ts'
import type { AuditFinding, AuditTotals } from './audit-table.ts'

/** Yields the text of the result and passes the totals on. */
export type AuditFormat = (
  audit: AsyncGenerator<AuditFinding, AuditTotals>,
) => AsyncGenerator<string, AuditTotals>

/** JSON with one finding per line; the counts come last, when they are known. */
export async function* formatAuditJson(
  audit: AsyncGenerator<AuditFinding, AuditTotals>,
): AsyncGenerator<string, AuditTotals> {
  yield '{"findings":['
  let separator = '\n'
  let next = await audit.next()
  for (; !next.done; next = await audit.next()) {
    yield separator + JSON.stringify(next.value)
    separator = ',\n'
  }
  yield `\n],"rows":${next.value.rows},"consistent":${next.value.consistent}}\n`
  return next.value
}

export async function* formatAuditTable(
  audit: AsyncGenerator<AuditFinding, AuditTotals>,
): AsyncGenerator<string, AuditTotals> {
  const lines: string[][] = []
  let next = await audit.next()
  for (; !next.done; next = await audit.next()) {
    const { row, instansi, message } = next.value
    lines.push([String(row), instansi, forPeople(message)])
  }
  if (lines.length > 0) {
    const columns = [
      { heading: 'Baris', align: 'right' },
      { heading: 'Instansi', align: 'left' },
      { heading: 'Temuan', align: 'left' },
    ] as const
    yield `${formatTable(columns, lines)}\n`
  }
  yield summary(next.value)
  return next.value
}

function summary({ rows, consistent }: AuditTotals): string {
  if (rows === consistent) return `${rows} baris diperiksa: semuanya sesuai dengan bagian-bagiannya.\n`
  return `${rows} baris diperiksa: ${consistent} sesuai, ${rows - consistent} tidak.\n`
}

/** Findings are worded for machines and people alike, with decimal points. */
function forPeople(message: string): string {
  return message.replace(/\d+\.\d+/g, withDecimalComma)
}
