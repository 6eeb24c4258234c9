import { type Command, InvalidArgumentError } from 'commander'
import { parseDay } from '../audit-log/parse-day.ts'
import type { SetExitCode } from '../create-program.ts'
import { EXIT } from '../exit-code.ts'
import { DATA_OPTION, installationAt } from '../installation.ts'
import { describeAppointment, describeOperators } from '../operator/describe-operators.ts'
import type { Terminal } from '../output/terminal.ts'
import { explainServerFailure } from '../serve/explain-server-failure.ts'
import { parseReason } from '../trust/parse-trust-options.ts'

interface ListOptions {
  readonly data?: string
  readonly ended?: true
  readonly json?: true
}

interface ChangeOptions {
  readonly data?: string
  readonly institution: readonly string[]
  readonly reason: string
}

interface AddOptions extends ChangeOptions {
  readonly name?: string
  readonly until?: string
  readonly publicAddress?: string
}

interface EndOptions extends ChangeOptions {
  readonly last?: true
}

/** Who takes the ministry's steps in an installation: the one role that no institution's administrator gives. */
export function addOperatorCommand(program: Command, terminal: Terminal, setExitCode: SetExitCode): void {
  const operator = program
    .command('operator')
    .description(
      'Menunjuk tim pelaksana nasional: yang membuat langkah kementerian; peran yang tidak diberikan instansi',
    )
    .usage('<perintah> [opsi]')
  operator
    .command('list')
    .description('Menampilkan siapa tim pelaksana nasional, di instansi mana, sejak dan sampai kapan')
    .usage('[opsi]')
    .option(...DATA_OPTION)
    .option('--ended', 'tampilkan juga yang sudah berakhir')
    .option('--json', 'tulis sebagai satu dokumen JSON')
    .action(async (options: ListOptions) => {
      await list(options, terminal)
      setExitCode(EXIT.ok)
    })
  operator
    .command('add')
    .description(
      'Menunjuk seseorang; yang belum mempunyai akun dibuatkan, dengan tautan untuk memilih kata sandinya',
    )
    .usage('<surel> --reason <alasan> [opsi]')
    .argument('<surel>', 'surel yang dipakainya untuk masuk')
    .requiredOption('--reason <alasan>', 'surat atau keputusan yang menjadi dasarnya; tercatat', parseReason)
    .option('--name <nama>', 'namanya, bila belum mempunyai akun di sini')
    .option(
      '--institution <kata>',
      'nama instansi di alamat halaman; boleh diulang; bila tidak ditulis: semua',
      collect,
      [],
    )
    .option(
      '--until <hari>',
      'hari terakhirnya, misalnya 2027-03-31; bila tidak ditulis: sampai diakhiri',
      readDay,
    )
    .option('--public-address <alamat>', 'alamat Undagi yang diketik orang, untuk tautannya')
    .option(...DATA_OPTION)
    .action(async (email: string, options: AddOptions) => {
      await add(email, options, terminal)
      setExitCode(EXIT.ok)
    })
  operator
    .command('end')
    .description('Mengakhiri penunjukan sekarang juga; yang sudah dilakukannya tetap tercatat atas namanya')
    .usage('<surel> --reason <alasan> [opsi]')
    .argument('<surel>', 'surelnya')
    .requiredOption('--reason <alasan>', 'mengapa berakhir; tercatat', parseReason)
    .option(
      '--institution <kata>',
      'hanya di instansi ini; boleh diulang; bila tidak ditulis: di semuanya',
      collect,
      [],
    )
    .option('--last', 'juga bila sesudahnya tidak ada tim pelaksana nasional lagi')
    .option(...DATA_OPTION)
    .action(async (email: string, options: EndOptions) => {
      await end(email, options, terminal)
      setExitCode(EXIT.ok)
    })
}

async function list({ data, ended, json }: ListOptions, terminal: Terminal): Promise<void> {
  const { listNationalOperators } = await import('@undagi/server')
  const seats = await listNationalOperators(installationAt(data), { ended: ended === true }).catch(explained)
  await terminal.print(json ? `${JSON.stringify(seats, null, 2)}\n` : describeOperators(seats))
}

async function add(email: string, options: AddOptions, terminal: Terminal): Promise<void> {
  const { data, institution: institutions, reason, name, until = null, publicAddress } = options
  const { addNationalOperator } = await import('@undagi/server')
  const appointed = await addNationalOperator(installationAt(data), {
    ...{ email, name, institutions, until, reason },
  }).catch(explained)
  await terminal.print(describeAppointment(appointed, publicAddress))
}

async function end(email: string, options: EndOptions, terminal: Terminal): Promise<void> {
  const { data, institution: institutions, reason } = options
  const evenTheLast = options.last === true
  const { endNationalOperator } = await import('@undagi/server')
  const ended = await endNationalOperator(installationAt(data), {
    ...{ email, institutions, reason, evenTheLast },
  }).catch(explained)
  await terminal.print(
    `${ended.name} bukan lagi tim pelaksana nasional di ${ended.institutions.join(', ')}.\n`,
  )
}

const collect = (written: string, before: readonly string[]) => [...before, written]

function readDay(written: string): string {
  const day = parseDay(written).toISOString().slice(0, 10)
  if (day !== written) throw new InvalidArgumentError('Hari itu tidak ada di kalender.')
  return day
}

function explained(error: unknown): never {
  throw explainServerFailure(error)
}
