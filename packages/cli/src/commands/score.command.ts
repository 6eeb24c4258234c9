import { type Command, Option } from 'commander'
import type { SetExitCode } from '../create-program.ts'
import { EXIT } from '../exit-code.ts'
import { loadInstrument } from '../instrument/load-instrument.ts'
import type { Terminal } from '../output/terminal.ts'
import { findInstitution } from '../score/find-institution.ts'
import { formatProof } from '../score/format-proof.ts'
import { formatScoreCsv } from '../score/format-score-csv.ts'
import { formatScoreJson } from '../score/format-score-json.ts'
import { formatScoreTable } from '../score/format-score-table.ts'
import { checkRatingTable, scoreTable } from '../score/score-table.ts'
import type { ScoreFormat } from '../score/scored-row.ts'

const FORMATS = {
  table: formatScoreTable,
  json: formatScoreJson,
  csv: formatScoreCsv,
} as const satisfies Record<string, ScoreFormat>

interface ScoreOptions {
  readonly instrument: string
  readonly format: keyof typeof FORMATS
  readonly explain?: string
}

export function addScoreCommand(program: Command, terminal: Terminal, setExitCode: SetExitCode): void {
  program
    .command('score')
    .description('Menghitung indeks dan predikat dari tabel nilai indikator')
    .usage('<berkas> --instrument <id> [opsi]')
    .argument(
      '<berkas>',
      'tabel CSV, XLSX atau JSON: kolom instansi, tahun, lalu kode indikator; satu baris per instansi',
    )
    .requiredOption('--instrument <id>', 'instrumen bawaan (misalnya spbe-2020) atau folder instrumen')
    .addOption(new Option('--format <bentuk>', 'bentuk hasil').choices(Object.keys(FORMATS)).default('table'))
    .option(
      '--explain <instansi>',
      'tampilkan asal setiap angka sebuah instansi, sampai ke nilai indikatornya',
    )
    .action(async (file: string, options: ScoreOptions) => {
      await score(file, options, terminal)
      setExitCode(EXIT.ok)
    })
}

async function score(file: string, { instrument: name, format, explain }: ScoreOptions, terminal: Terminal) {
  const instrument = loadInstrument(name)
  const { notices } = await checkRatingTable(file, instrument)
  for (const notice of notices) terminal.tell(notice)
  const rows = scoreTable(file, instrument)
  if (explain === undefined) {
    for await (const piece of FORMATS[format](instrument, rows)) await terminal.print(piece)
    return
  }
  const proofs = await findInstitution(rows, explain)
  await terminal.print(proofs.map((scored) => formatProof(scored, instrument)).join('\n'))
}
