import { Command } from 'commander'
import packageJson from '../package.json' with { type: 'json' }
import { addAdminCommand } from './commands/admin.command.ts'
import { addAuditLogCommand } from './commands/audit-log.command.ts'
import { addAuditTableCommand } from './commands/audit-table.command.ts'
import { addBackupCommand } from './commands/backup.command.ts'
import { addDoctorCommand } from './commands/doctor.command.ts'
import { addFilesCommand } from './commands/files.command.ts'
import { addInspectCommand } from './commands/inspect.command.ts'
import { addInstrumentCommand } from './commands/instrument.command.ts'
import { addOperatorCommand } from './commands/operator.command.ts'
import { addRestoreCommand } from './commands/restore.command.ts'
import { addScoreCommand } from './commands/score.command.ts'
import { addServeCommand } from './commands/serve.command.ts'
import { addTrustCommand } from './commands/trust.command.ts'
import { addVerifyPdfCommand } from './commands/verify-pdf.command.ts'
import type { ExitCode } from './exit-code.ts'
import { indonesianHelp } from './output/indonesian-help.ts'
import type { Terminal } from './output/terminal.ts'

export type SetExitCode = (code: ExitCode) => void

/** Every command of `undagi`; each reports how it ended through `setExitCode`. */
export function createProgram(terminal: Terminal, setExitCode: SetExitCode): Command {
  const program = new Command('undagi')
    .description('Menghitung dan memeriksa indeks SPBE dan Pemerintah Digital, dengan bukti setiap angkanya.')
    .usage('<perintah> [opsi]')
    .helpCommand('help [perintah]', 'tampilkan bantuan sebuah perintah')
    .configureHelp(indonesianHelp)
    .configureOutput({ writeOut: (text) => void terminal.print(text), outputError: () => {} })
    .exitOverride()
    .version(packageJson.version, '-V, --version', 'tampilkan versi Undagi')
    .helpOption('-h, --help', 'tampilkan bantuan ini')
    .addHelpText('after', CLOSING)
  addScoreCommand(program, terminal, setExitCode)
  addAuditTableCommand(program, terminal, setExitCode)
  addInstrumentCommand(program, terminal, setExitCode)
  addInspectCommand(program, terminal, setExitCode)
  addVerifyPdfCommand(program, terminal, setExitCode)
  addServeCommand(program, terminal, setExitCode)
  addAdminCommand(program, terminal, setExitCode)
  addOperatorCommand(program, terminal, setExitCode)
  addAuditLogCommand(program, terminal, setExitCode)
  addDoctorCommand(program, terminal, setExitCode)
  addBackupCommand(program, terminal, setExitCode)
  addRestoreCommand(program, terminal, setExitCode)
  addFilesCommand(program, terminal, setExitCode)
  addTrustCommand(program, terminal, setExitCode)
  return program
}

const CLOSING = `
Kode keluar: 0 beres, 1 ada temuan, 2 berkas atau perintah tidak dapat dipakai, 70 kesalahan Undagi.
Hasil ditulis ke keluaran baku; keterangan dan kesalahan ke keluaran galat.`
