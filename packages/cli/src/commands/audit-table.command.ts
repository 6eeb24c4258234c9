import type { BoundaryRule } from '@undagi/maturity'
import { type Command, Option } from 'commander'
import { type AuditTotals, auditTable, checkPublishedTable } from '../audit/audit-table.ts'
import { parseColumnNames } from '../audit/column-option.ts'
import { type AuditFormat, formatAuditJson, formatAuditTable } from '../audit/format-audit.ts'
import type { SetExitCode } from '../create-program.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { loadInstrument } from '../instrument/load-instrument.ts'
import type { Terminal } from '../output/terminal.ts'

const FORMATS = { table: formatAuditTable, json: formatAuditJson } as const satisfies Record<
  string,
  AuditFormat
>

interface AuditOptions {
  readonly instrument: string
  readonly boundary?: BoundaryRule
  readonly format: keyof typeof FORMATS
  readonly column: readonly string[]
}

export function addAuditTableCommand(program: Command, terminal: Terminal, setExitCode: SetExitCode): void {
  program
    .command('audit-table')
    .description(
      'Memeriksa tabel hasil yang diterbitkan: dapatkah indeks dan predikat berasal dari bagiannya sendiri',
    )
    .usage('<berkas> --instrument <id> [opsi]')
    .argument(
      '<berkas>',
      'tabel CSV, XLSX atau JSON: kolom instansi, nilai bagian (D1, D2, …), indeks, predikat',
    )
    .requiredOption('--instrument <id>', 'instrumen bawaan (misalnya spbe-2020) atau folder instrumen')
    .addOption(
      new Option(
        '--boundary <aturan>',
        'predikat dari indeks yang dibulatkan atau tidak; bila tidak ditulis, menurut tahunnya, dan keduanya diterima bila belum pasti',
      ).choices(['rounded', 'unrounded']),
    )
    .addOption(new Option('--format <bentuk>', 'bentuk hasil').choices(Object.keys(FORMATS)).default('table'))
    .option(
      '--column <bagian=nama>',
      'nama kolom yang lain dari biasanya, misalnya D1="Kebijakan"; boleh berulang',
      collect,
      [],
    )
    .action(async (file: string, options: AuditOptions) => setExitCode(await audit(file, options, terminal)))
}

function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value]
}

async function audit(path: string, options: AuditOptions, terminal: Terminal): Promise<ExitCode> {
  const instrument = loadInstrument(options.instrument)
  const names = parseColumnNames(options.column, instrument)
  const job = { path, instrument, boundary: options.boundary, names }
  for (const notice of await checkPublishedTable(job)) terminal.tell(notice)

  const pieces = FORMATS[options.format](auditTable(job))
  let next = await pieces.next()
  for (; !next.done; next = await pieces.next()) await terminal.print(next.value)
  for (const remark of remarks(next.value)) terminal.tell(remark)
  return next.value.consistent === next.value.rows ? EXIT.ok : EXIT.findings
}

/** What is no finding about an index or predicate, but worth a look. */
function remarks({ rows, oddParts, repeated }: AuditTotals): readonly string[] {
  const lines: string[] = []
  if (rows === 0) lines.push('Tabel hanya berisi judul: tidak ada baris yang diperiksa.')
  if (oddParts.length > 0) {
    lines.push(
      `${oddParts.length} baris memuat nilai bagian yang tidak dapat dihasilkan tingkat bulat: ${firstFew(oddParts)}.`,
    )
  }
  if (repeated.length > 0) lines.push(`${repeated.length} baris mengulang instansi: ${firstFew(repeated)}.`)
  return lines
}

function firstFew(items: readonly (string | number)[]): string {
  const shown = items.slice(0, 5).join(', ')
  return items.length > 5 ? `${shown}, …` : shown
}
