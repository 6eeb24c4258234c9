import type { Command } from 'commander'
import { openQuestions } from '../admin/ask.ts'
import type { SetExitCode } from '../create-program.ts'
import { EXIT } from '../exit-code.ts'
import { DATA_OPTION, installationAt } from '../installation.ts'
import type { Terminal } from '../output/terminal.ts'
import { explainServerFailure } from '../serve/explain-server-failure.ts'

interface PasswordOptions {
  readonly data?: string
  readonly email?: string
}

export function addAdminPasswordCommand(admin: Command, terminal: Terminal, setExitCode: SetExitCode): void {
  admin
    .command('password')
    .description('Memberi kata sandi baru kepada orang yang lupa; semua sesinya berakhir')
    .usage('[opsi]')
    .option(...DATA_OPTION)
    .option('--email <surel>', 'surel yang dipakainya untuk masuk')
    .addHelpText(
      'after',
      '\nKata sandi ditanyakan, atau dibaca dari masukan baku bila bukan dari papan ketik.',
    )
    .action(async ({ data, email: written }: PasswordOptions) => {
      using questions = openQuestions()
      const email = written ?? (await questions.ask('Surel'))
      const password = await questions.askSecret('Kata sandi baru (paling sedikit 12 karakter)')
      const { resetPassword } = await import('@undagi/server')
      await resetPassword({ email, password }, installationAt(data)).catch((error: unknown) => {
        throw explainServerFailure(error)
      })
      await terminal.print(`Kata sandi ${email} sudah diganti. Ia masuk dengan yang baru.\n`)
      setExitCode(EXIT.ok)
    })
}
