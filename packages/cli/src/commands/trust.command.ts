import type { Command } from 'commander'
import type { SetExitCode } from '../create-program.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { DATA_OPTION, installationAt } from '../installation.ts'
import type { Terminal } from '../output/terminal.ts'
import { explainServerFailure } from '../serve/explain-server-failure.ts'
import { describeAddition, describeTrust } from '../trust/describe-trust.ts'
import { parseFingerprint, parseReason } from '../trust/parse-trust-options.ts'
import { readGivenFile } from '../verify-pdf/read-given-file.ts'

interface InstallationOptions {
  readonly data?: string
  readonly json?: true
}

interface AddOptions extends InstallationOptions {
  readonly confirm: readonly string[]
  readonly lists?: true
  readonly reason: string
}

interface WithdrawOptions extends InstallationOptions {
  readonly reason: string
}

/** On whose word electronic signatures are believed in every institution of an installation. */
export function addTrustCommand(program: Command, terminal: Terminal, setExitCode: SetExitCode): void {
  const trust = program
    .command('trust')
    .description(
      'Mengurus sertifikat yang menjamin tanda tangan elektronik (TTE), untuk semua instansi instalasi ini',
    )
    .usage('<perintah> [opsi]')
  trust
    .command('list')
    .description('Menampilkan yang dipercaya, siapa yang menambahkannya, dan mengapa')
    .usage('[opsi]')
    .option(...DATA_OPTION)
    .option('--json', 'tulis sebagai satu dokumen JSON')
    .action(async (options: InstallationOptions) => setExitCode(await list(options, terminal)))
  trust
    .command('add')
    .description('Menampilkan isi berkas sertifikat atau CRL, dan menyimpan yang disebut dengan --confirm')
    .usage('<berkas> --reason <alasan> [opsi]')
    .argument('<berkas>', 'PEM (boleh berisi beberapa) atau DER')
    .requiredOption('--reason <alasan>', 'dari mana, dan bagaimana sidik jarinya dibandingkan', parseReason)
    .option('--confirm <sidik>', 'sidik jari SHA-256 yang sudah dibandingkan; boleh diulang', collect, [])
    .option('--lists', 'simpan juga setiap daftar pencabutan (CRL) yang ditandatangani penerbit tepercaya')
    .option(...DATA_OPTION)
    .option('--json', 'tulis sebagai satu dokumen JSON')
    .addHelpText('after', ADD_CLOSING)
    .action(async (file: string, options: AddOptions) => setExitCode(await add(file, options, terminal)))
  trust
    .command('withdraw')
    .description('Menarik satu sertifikat atau CRL; dokumen bertanda tangan diperiksa ulang')
    .usage('<sidik> --reason <alasan> [opsi]')
    .argument('<sidik>', 'sidik jari SHA-256-nya', parseFingerprint)
    .requiredOption('--reason <alasan>', 'mengapa ditarik', parseReason)
    .option(...DATA_OPTION)
    .option('--json', 'tulis yang masih dipercaya sebagai satu dokumen JSON')
    .action(async (sha256: string, options: WithdrawOptions) =>
      setExitCode(await withdraw(sha256, options, terminal)),
    )
}

const ADD_CLOSING = `
Tanpa --confirm dan --lists tidak ada yang disimpan: isi berkas ditampilkan supaya sidik jarinya dapat dibandingkan dengan surat penerbitnya.
Kode keluar: 0 bila ada yang disimpan atau semuanya sudah ada, 1 bila tidak, 2 bila berkas atau perintahnya tidak dapat dipakai.
Yang ditambahkan di halaman Administrasi berlaku untuk satu instansi; yang di sini untuk semuanya.`

async function list({ data, json }: InstallationOptions, terminal: Terminal): Promise<ExitCode> {
  const { listTrustOf } = await import('@undagi/server')
  const found = await listTrustOf(installationAt(data)).catch(explained)
  await terminal.print(json ? `${JSON.stringify(found, null, 2)}\n` : describeTrust(found))
  return EXIT.ok
}

async function add(path: string, options: AddOptions, terminal: Terminal): Promise<ExitCode> {
  const { bytes } = readGivenFile(path)
  const { addTrustTo } = await import('@undagi/server')
  const found = await addTrustTo(installationAt(options.data), {
    ...{ content: Buffer.from(bytes), confirmed: options.confirm, reason: options.reason },
    takesLists: options.lists === true,
  }).catch(explained)
  await terminal.print(options.json ? `${JSON.stringify(found, null, 2)}\n` : describeAddition(found))
  const isAllHere = found.entries.length > 0 && found.entries.every(({ isHere }) => isHere)
  return found.kept.length > 0 || isAllHere ? EXIT.ok : EXIT.findings
}

async function withdraw(sha256: string, options: WithdrawOptions, terminal: Terminal): Promise<ExitCode> {
  const { listTrustOf, withdrawTrustFrom } = await import('@undagi/server')
  const place = installationAt(options.data)
  await withdrawTrustFrom(place, { sha256, reason: options.reason }).catch(explained)
  if (options.json) await terminal.print(`${JSON.stringify(await listTrustOf(place), null, 2)}\n`)
  else await terminal.print('Ditarik. Dokumen bertanda tangan diperiksa ulang bila undagi serve berjalan.\n')
  return EXIT.ok
}

const collect = (written: string, before: readonly string[]) => [...before, parseFingerprint(written)]

function explained(error: unknown): never {
  throw explainServerFailure(error)
}
