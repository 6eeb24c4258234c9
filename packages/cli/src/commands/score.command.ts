import { type Command, Option } from 'commander'
import type { SetExitCode } from '../create-program.ts'
import { EXIT } from '../exit-code.ts'
import { loadInstrument } from '../instrument/load-instrument.ts'
import type { Terminal } from '../output/terminal.ts'
import { findInstitution } from '../score/find-institution.ts'
import { formatProof } from '../score/format-proof.ts'
import { formatScoreCsv } from '../score/format-score-csv.ts'
import { formatProofJson, formatScoreJson } from '../score/format-score-json.ts'
import { formatScoreTable } from '../score/format-score-table.ts'
import { checkRatingTable, scoreTable } from '../score/score-table.ts'
import type { ScoreFormat } from '../score/scored-row.ts'
import { UnusableInput } from '../unusable-input.ts'

const FORMATS = {
  table: formatScoreTable,
  json: formatScoreJson,
  csv: formatScoreCsv,
} as const satisfies Record<string, ScoreFormat>

const PROOF_FORMATS: Readonly<Record<string, ScoreFormat>> = { table: formatProof, json: formatProofJson }

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

async function score(file: string, options: ScoreOptions, terminal: Terminal): Promise<void> {
  const formatRows = chooseFormat(options)
  const instrument = loadInstrument(options.instrument)
  for (const notice of await checkRatingTable(file, instrument)) terminal.tell(notice)

  const scored = scoreTable(file, instrument)
  const rows = options.explain === undefined ? scored : await findInstitution(scored, options.explain)
  for await (const piece of formatRows(instrument, rows)) await terminal.print(piece)
}

function chooseFormat({ format, explain }: ScoreOptions): ScoreFormat {
  const chosen = explain === undefined ? FORMATS[format] : PROOF_FORMATS[format]
  if (chosen === undefined) {
    throw new UnusableInput(
      `Bukti tidak dapat ditulis sebagai ${format}. Pakai --format table atau json dengan --explain.`,
    )
  }
  return chosen
}
