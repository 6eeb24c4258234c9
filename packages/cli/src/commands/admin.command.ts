import type { NewAdministrator } from '@undagi/server'
import { type Command, Option } from 'commander'
import { openQuestions, type Questions } from '../admin/ask.ts'
import type { SetExitCode } from '../create-program.ts'
import { EXIT } from '../exit-code.ts'
import { DATA_OPTION, installationAt } from '../installation.ts'
import type { Terminal } from '../output/terminal.ts'
import { explainServerFailure } from '../serve/explain-server-failure.ts'
import { UnusableInput } from '../unusable-input.ts'
import { addAdminPasswordCommand } from './admin-password.command.ts'
import { addAdminSecondFactorCommand } from './admin-second-factor.command.ts'

const CATEGORIES = ['kementerian', 'lembaga', 'provinsi', 'kabupaten', 'kota']
const TIME_ZONES = { wib: 'Asia/Jakarta', wita: 'Asia/Makassar', wit: 'Asia/Jayapura' } as const

interface AdminOptions {
  readonly data?: string
  readonly institution?: string
  readonly slug?: string
  readonly category?: string
  readonly timeZone?: keyof typeof TIME_ZONES
  readonly name?: string
  readonly email?: string
}

export function addAdminCommand(program: Command, terminal: Terminal, setExitCode: SetExitCode): void {
  const admin = program.command('admin').description('Mengurus sebuah instalasi').usage('<perintah> [opsi]')
  addAdminPasswordCommand(admin, terminal, setExitCode)
  addAdminSecondFactorCommand(admin, terminal, setExitCode)
  admin
    .command('create')
    .description('Membuat administrator pertama beserta instansinya; yang tidak ditulis akan ditanyakan')
    .usage('[opsi]')
    .option(...DATA_OPTION)
    .option('--institution <nama>', 'nama instansi, misalnya "Pemerintah Kota Contoh"')
    .option('--slug <kata>', 'nama instansi di alamat halaman; bila tidak ditulis, dibuat dari namanya')
    .addOption(new Option('--category <jenis>', 'jenis instansi').choices(CATEGORIES))
    .addOption(new Option('--time-zone <zona>', 'zona waktu instansi').choices(Object.keys(TIME_ZONES)))
    .option('--name <nama>', 'nama administrator')
    .option('--email <surel>', 'surel untuk masuk')
    .addHelpText(
      'after',
      '\nKata sandi ditanyakan, atau dibaca dari masukan baku bila bukan dari papan ketik.',
    )
    .action(async (options: AdminOptions) => {
      await createAdministrator(options, terminal)
      setExitCode(EXIT.ok)
    })
}

async function createAdministrator(options: AdminOptions, terminal: Terminal): Promise<void> {
  const administrator = await gather(options)
  const { createFirstAdministrator } = await import('@undagi/server')
  try {
    await createFirstAdministrator(administrator, installationAt(options.data))
  } catch (error) {
    throw explainServerFailure(error)
  }
  await terminal.print(
    `${administrator.email} sekarang dapat masuk sebagai administrator ${administrator.institution.name}.\n`,
  )
}

async function gather(options: AdminOptions): Promise<NewAdministrator> {
  using questions = openQuestions()
  const institution = options.institution ?? (await questions.ask('Nama instansi'))
  const category = options.category ?? (await choose(questions, 'Jenis instansi', CATEGORIES))
  const timeZone = options.timeZone ?? (await choose(questions, 'Zona waktu', ['wib', 'wita', 'wit']))
  const name = options.name ?? (await questions.ask('Nama administrator'))
  const email = options.email ?? (await questions.ask('Surel administrator'))
  return {
    institution: {
      ...(options.slug === undefined ? {} : { slug: options.slug }),
      name: institution,
      category,
      timeZone: TIME_ZONES[timeZone],
    },
    name,
    email,
    password: await questions.askSecret('Kata sandi (paling sedikit 12 karakter)'),
  }
}

async function choose<const Choice extends string>(
  questions: Questions,
  question: string,
  choices: readonly Choice[],
): Promise<Choice> {
  const answer = (await questions.ask(`${question} (${choices.join(', ')})`)).toLowerCase()
  const chosen = choices.find((choice) => choice === answer)
  if (chosen === undefined)
    throw new UnusableInput(`"${answer}" tidak dikenal. Pilihannya: ${choices.join(', ')}.`)
  return chosen
}
