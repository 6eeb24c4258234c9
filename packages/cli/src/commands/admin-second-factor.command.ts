import type { Command } from 'commander'
import { openQuestions } from '../admin/ask.ts'
import type { SetExitCode } from '../create-program.ts'
import { EXIT } from '../exit-code.ts'
import { DATA_OPTION, installationAt } from '../installation.ts'
import type { Terminal } from '../output/terminal.ts'
import { explainServerFailure } from '../serve/explain-server-failure.ts'

interface SecondFactorOptions {
  readonly data?: string
  readonly email?: string
}

export function addAdminSecondFactorCommand(
  admin: Command,
  terminal: Terminal,
  setExitCode: SetExitCode,
): void {
  admin
    .command('second-factor')
    .description('Melepas langkah kedua orang yang perangkatnya hilang; semua sesinya berakhir')
    .usage('[opsi]')
    .option(...DATA_OPTION)
    .option('--email <surel>', 'surel yang dipakainya untuk masuk')
    .addHelpText(
      'after',
      '\nPastikan dahulu bahwa yang meminta memang orangnya: kata sandinya tetap berlaku.',
    )
    .action(async ({ data, email: written }: SecondFactorOptions) => {
      using questions = openQuestions()
      const email = written ?? (await questions.ask('Surel'))
      const { releaseSecondFactor } = await import('@undagi/server')
      await releaseSecondFactor({ email }, installationAt(data)).catch((error: unknown) => {
        throw explainServerFailure(error)
      })
      await terminal.print(
        `Aplikasi kode, kode pemulihan, dan kunci sandi ${email} sudah dilepas. Ia masuk dengan kata sandinya.\n`,
      )
      setExitCode(EXIT.ok)
    })
}
