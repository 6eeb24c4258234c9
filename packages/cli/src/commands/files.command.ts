import { type Command, Option } from 'commander'
import { megabytes } from '../backup/tell-progress.ts'
import type { SetExitCode } from '../create-program.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { DATA_OPTION, installationAt } from '../installation.ts'
import type { Terminal } from '../output/terminal.ts'
import { explainServerFailure } from '../serve/explain-server-failure.ts'

interface MoveOptions {
  readonly data?: string
  readonly to: 's3' | 'disk'
}

const BETWEEN_LINES_MS = 2_000

export function addFilesCommand(program: Command, terminal: Terminal, setExitCode: SetExitCode): void {
  const files = program
    .command('files')
    .description('Mengurus tempat penyimpanan dokumen')
    .usage('<perintah> [opsi]')
  files
    .command('claim')
    .description(
      'Mengambil alih bucket S3 dari instalasi yang sudah tidak ada, misalnya sesudah pindah server',
    )
    .usage('[opsi]')
    .option(...DATA_OPTION)
    .addHelpText('after', CLAIMING)
    .action(async ({ data }: { readonly data?: string }) => setExitCode(await claim(data, terminal)))
  files
    .command('move')
    .description('Memindahkan semua dokumen ke bucket S3, atau kembali ke folder data')
    .usage('--to <tempat> [opsi]')
    .addOption(new Option('--to <tempat>', 's3 atau disk').choices(['s3', 'disk']).makeOptionMandatory())
    .option(...DATA_OPTION)
    .addHelpText('after', CLOSING)
    .action(async (options: MoveOptions) => setExitCode(await move(options, terminal)))
}

const CLOSING = `
Hentikan undagi serve dahulu. Bucketnya disebut dengan UNDAGI_S3_…, seperti pada undagi serve; sesudah kembali ke folder data, hapus setelan itu.
Setiap dokumen dibaca ulang di tempat barunya sebelum dihapus dari yang lama. Bila terputus, jalankan perintah yang sama lagi.`

const CLAIMING = `
Bucketnya disebut dengan UNDAGI_S3_…, seperti pada undagi serve. Sesudah ini instalasi yang dahulu memakainya menolak mulai dan tidak menghapus apa pun.
Jangan mengambil alih bucket instalasi yang masih dipakai: dokumen yang hanya disebut datanya akan dihapus sesudah tujuh hari.`

async function claim(data: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const { claimFiles } = await import('@undagi/server')
  const place = installationAt(data)
  const before = await claimFiles(place).catch((error: unknown) => {
    throw explainServerFailure(error)
  })
  const whose =
    before === undefined
      ? 'Sebelumnya belum dipakai siapa pun.'
      : `Sebelumnya: komputer ${before.host}, folder ${before.dataFolder}.`
  await terminal.print(
    `Bucket ${place.s3?.bucket} sekarang dipakai instalasi di ${place.dataFolder}. ${whose}\n`,
  )
  return EXIT.ok
}

async function move({ data, to }: MoveOptions, terminal: Terminal): Promise<ExitCode> {
  const { moveFiles } = await import('@undagi/server')
  const { dataFolder, s3 } = installationAt(data)
  let toldAt = performance.now()
  const onMoved = (files: number, bytes: number) => {
    if (performance.now() - toldAt < BETWEEN_LINES_MS) return
    toldAt = performance.now()
    terminal.tell(`Memindahkan dokumen: ${files} (${megabytes(bytes)})…`)
  }
  const moved = await moveFiles({ dataFolder, s3, to, onMoved }).catch((error: unknown) => {
    throw explainServerFailure(error)
  })
  const where = to === 's3' ? `bucket ${s3?.bucket}` : 'folder data'
  const lines = [`${moved.files} dokumen (${megabytes(moved.bytes)}) dipindahkan ke ${where}.`]
  if (moved.damaged !== null) {
    lines.push(
      `${moved.damaged.files} di antaranya bukan lagi seperti saat diterima, dan disisihkan di ${moved.damaged.folder}. Pulihkan dari cadangan; undagi doctor menyebut namanya.`,
    )
  }
  await terminal.print(`${lines.join('\n')}\n`)
  return moved.damaged === null ? EXIT.ok : EXIT.findings
}
