import { type Command, Option } from 'commander'
import type { SetExitCode } from '../create-program.ts'
import { createDiagnosisJson } from '../doctor/diagnosis-json.ts'
import { createDiagnosisText } from '../doctor/diagnosis-text.ts'
import { exitCodeOf } from '../doctor/exit-code-of.ts'
import type { DiagnosisReport } from '../doctor/report.ts'
import { DATA_OPTION, installationAt } from '../installation.ts'
import type { Terminal } from '../output/terminal.ts'
import { explainServerFailure } from '../serve/explain-server-failure.ts'
import { mailSettings } from '../serve/mail-settings.ts'

const FORMATS = { table: createDiagnosisText, json: createDiagnosisJson } as const satisfies Record<
  string,
  () => DiagnosisReport
>

interface DoctorOptions {
  readonly data?: string
  readonly all?: boolean
  readonly format: keyof typeof FORMATS
}

export function addDoctorCommand(program: Command, terminal: Terminal, setExitCode: SetExitCode): void {
  program
    .command('doctor')
    .description(
      'Memeriksa sebuah instalasi: apa yang salah dan apa yang perlu dilakukan; tidak mengubah apa pun',
    )
    .usage('[opsi]')
    .option(...DATA_OPTION)
    .option('--all', 'periksa semua penilaian dan setiap byte dokumen, bukan contohnya saja')
    .addOption(new Option('--format <bentuk>', 'bentuk hasil').choices(Object.keys(FORMATS)).default('table'))
    .addHelpText(
      'after',
      '\nBoleh dijalankan saat Undagi berjalan maupun berhenti. DATABASE_URL dipakai seperti pada undagi serve.',
    )
    .action(async (options: DoctorOptions) => setExitCode(await examine(options, terminal)))
}

async function examine({ data, all = false, format }: DoctorOptions, terminal: Terminal) {
  const { examineInstallation } = await import('@undagi/server')
  const mail = mailSettings()
  const report = FORMATS[format]()
  const outcomes = []
  try {
    for await (const outcome of examineInstallation({ ...installationAt(data), mail, thorough: all })) {
      outcomes.push(outcome)
      await terminal.print(report.add(outcome))
    }
  } catch (error) {
    throw explainServerFailure(error)
  }
  await terminal.print(report.end())
  const { exitCode, sentence } = exitCodeOf(outcomes)
  terminal.tell(sentence)
  return exitCode
}
