import { judgeInstrument } from '@undagi/maturity'
import { compareExpectations, parseSituation, reviewSituation } from '@undagi/maturity/situation-file'
import type { Command } from 'commander'
import type { SetExitCode } from '../create-program.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { formatJudgement } from '../instrument/format-judgement.ts'
import { loadInstrument } from '../instrument/load-instrument.ts'
import { readTextFile } from '../instrument/read-instrument-files.ts'
import { touchedIndicators } from '../instrument/touched-indicators.ts'
import type { Terminal } from '../output/terminal.ts'

interface TryOptions {
  readonly instrument: string
  readonly all?: true
  readonly json?: true
}

export function addInstrumentTryCommand(
  instrument: Command,
  terminal: Terminal,
  setExitCode: SetExitCode,
): void {
  instrument
    .command('try')
    .description('Mencoba sebuah keadaan: tingkat yang didukung bukti, alasannya, dan langkah berikutnya')
    .usage('<berkas> [opsi]')
    .argument('<berkas>', 'berkas keadaan, seperti instruments/spbe-2020/situations/*.yaml')
    .option('--instrument <instrumen>', 'id instrumen, atau foldernya', 'spbe-2020')
    .option('--all', 'tampilkan butir semua tingkat, bukan hanya sampai tingkat berikutnya')
    .option('--json', 'tulis hasilnya sebagai JSON')
    .action(async (written: string, options: TryOptions) =>
      setExitCode(await trySituation(written, options, terminal)),
    )
}

async function trySituation(written: string, options: TryOptions, terminal: Terminal): Promise<ExitCode> {
  const instrument = loadInstrument(options.instrument)
  const parsed = parseSituation({ path: written, text: readTextFile(written) }, instrument)
  if (!parsed.ok) {
    for (const { line, column, message } of parsed.issues)
      terminal.tell(`${written}:${line}:${column ?? 1}: ${message}`)
    return EXIT.unusable
  }
  const { situation, facts } = parsed
  const judged = judgeInstrument(instrument, facts, situation.decisions)
  const touched = touchedIndicators(situation, judged)
  const differences = compareExpectations(situation, judged)
  await terminal.print(
    options.json
      ? `${JSON.stringify({ title: situation.title, indicators: touched, differences }, null, 2)}\n`
      : formatJudgement({ instrument, situation, judged: touched, all: options.all === true }),
  )
  for (const question of reviewSituation(situation)) terminal.tell(`Peringatan: ${question}`)
  for (const difference of differences) terminal.tell(`Tidak seperti yang diharapkan: ${difference}`)
  return differences.length === 0 ? EXIT.ok : EXIT.findings
}
