import { parseInstrument, reviewInstrument } from '@undagi/maturity/instrument-file'
import type { Command } from 'commander'
import type { SetExitCode } from '../create-program.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { formatFigures } from '../instrument/format-figures.ts'
import { findInstrumentPlace } from '../instrument/instrument-folder.ts'
import { formatFileIssue } from '../instrument/load-instrument.ts'
import { readInstrumentFiles } from '../instrument/read-instrument-files.ts'
import type { Terminal } from '../output/terminal.ts'

interface CheckOptions {
  readonly strict?: true
}

export function addInstrumentCheckCommand(
  instrument: Command,
  terminal: Terminal,
  setExitCode: SetExitCode,
): void {
  instrument
    .command('check')
    .description(
      'Memeriksa instrumen: semua masalah sekaligus, masing-masing dengan berkas, baris dan kolomnya; lalu bahasanya, sebagai peringatan',
    )
    .usage('<berkas> [opsi]')
    .argument('<berkas>', 'folder instrumen, atau berkas instrument.yaml di dalamnya')
    .option('--strict', 'peringatan dihitung sebagai temuan (kode keluar 1)')
    .action(async (written: string, options: CheckOptions) =>
      setExitCode(await checkInstrument(written, options, terminal)),
    )
}

async function checkInstrument(
  written: string,
  { strict }: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const place = findInstrumentPlace(written)
  const files = readInstrumentFiles(place)
  const parsed = parseInstrument(files)
  if (!parsed.ok) {
    for (const issue of parsed.issues) await terminal.print(`${formatFileIssue(issue, place)}\n`)
    terminal.tell(`${parsed.issues.length} masalah ditemukan. Perbaiki di berkasnya, lalu periksa lagi.`)
    return EXIT.findings
  }
  const warnings = reviewInstrument(files)
  for (const warning of warnings)
    await terminal.print(
      `${formatFileIssue({ ...warning, message: `Peringatan: ${warning.message}` }, place)}\n`,
    )
  const count = warnings.length === 0 ? '' : `, ${warnings.length} peringatan`
  await terminal.print(`${written}: beres${count} ${formatFigures(parsed.instrument)}`)
  return strict && warnings.length > 0 ? EXIT.findings : EXIT.ok
}
