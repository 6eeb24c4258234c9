import type { Command } from 'commander'
import type { SetExitCode } from '../create-program.ts'
import type { Terminal } from '../output/terminal.ts'
import { addInstrumentCheckCommand } from './instrument-check.command.ts'
import { addInstrumentExportCommand } from './instrument-export.command.ts'
import { addInstrumentTryCommand } from './instrument-try.command.ts'

export function addInstrumentCommand(program: Command, terminal: Terminal, setExitCode: SetExitCode): void {
  const instrument = program
    .command('instrument')
    .description('Bekerja dengan berkas instrumen')
    .usage('<perintah> [opsi]')
  addInstrumentCheckCommand(instrument, terminal, setExitCode)
  addInstrumentExportCommand(instrument, terminal, setExitCode)
  addInstrumentTryCommand(instrument, terminal, setExitCode)
}
