import { indicatorsOf } from '@undagi/maturity'
import { parseInstrument } from '@undagi/maturity/instrument-file'
import type { Command } from 'commander'
import type { SetExitCode } from '../create-program.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { findInstrumentPlace } from '../instrument/instrument-folder.ts'
import { formatFileIssue } from '../instrument/load-instrument.ts'
import { readInstrumentFiles } from '../instrument/read-instrument-files.ts'
import type { Terminal } from '../output/terminal.ts'
import { addInstrumentTryCommand } from './instrument-try.command.ts'

export function addInstrumentCommand(program: Command, terminal: Terminal, setExitCode: SetExitCode): void {
  const instrument = program
    .command('instrument')
    .description('Bekerja dengan berkas instrumen')
    .usage('<perintah> [opsi]')
  instrument
    .command('check')
    .description(
      'Memeriksa instrumen: semua masalah sekaligus, masing-masing dengan berkas, baris dan kolomnya',
    )
    .usage('<berkas> [opsi]')
    .argument('<berkas>', 'folder instrumen, atau berkas instrument.yaml di dalamnya')
    .action(async (written: string) => setExitCode(await checkInstrument(written, terminal)))
  addInstrumentTryCommand(instrument, terminal, setExitCode)
}

async function checkInstrument(written: string, terminal: Terminal): Promise<ExitCode> {
  const place = findInstrumentPlace(written)
  const parsed = parseInstrument(readInstrumentFiles(place))
  if (parsed.ok) {
    const { id, revision } = parsed.instrument
    const count = indicatorsOf(parsed.instrument).length
    await terminal.print(`${written}: beres (${id} revisi ${revision}, ${count} indikator).\n`)
    return EXIT.ok
  }
  for (const issue of parsed.issues) await terminal.print(`${formatFileIssue(issue, place)}\n`)
  terminal.tell(`${parsed.issues.length} masalah ditemukan. Perbaiki di berkasnya, lalu periksa lagi.`)
  return EXIT.findings
}
