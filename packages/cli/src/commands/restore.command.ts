import { type Command, Option } from 'commander'
import { contentsInWords, missingDocuments } from '../backup/document-words.ts'
import { changeEarlier, listEarlierData } from '../backup/earlier-data.ts'
import { stoppable } from '../backup/stoppable.ts'
import { tellProgress } from '../backup/tell-progress.ts'
import type { SetExitCode } from '../create-program.ts'
import { EXIT } from '../exit-code.ts'
import { DATA_OPTION, type Installation, installationAt } from '../installation.ts'
import type { Terminal } from '../output/terminal.ts'
import { UnusableInput } from '../unusable-input.ts'

interface RestoreOptions {
  readonly data?: string
  readonly fromOtherInstallation?: true
  readonly list?: true
  readonly undo?: true | string
  readonly forget?: string
}

export function addRestoreCommand(program: Command, terminal: Terminal, setExitCode: SetExitCode): void {
  program
    .command('restore')
    .description('Memulihkan sebuah cadangan; data yang ada sekarang disimpan di sampingnya')
    .usage('<berkas> [opsi]')
    .argument('[berkas]', 'cadangan yang dibuat undagi backup')
    .option(...DATA_OPTION)
    .option('--from-other-installation', 'gantikan juga data instansi lain yang sedang dipakai di sini')
    .addOption(exclusive('--list', 'tampilkan data yang disimpan oleh pemulihan sebelumnya'))
    .addOption(
      exclusive('--undo [nama]', 'pakai kembali data sebelum pemulihan terakhir, atau yang disebut namanya'),
    )
    .addOption(exclusive('--forget <nama>', 'hapus selamanya data yang disimpan itu'))
    .addHelpText('after', CLOSING)
    .action(async (file: string | undefined, { data, ...options }: RestoreOptions) => {
      await run(file, options, { place: installationAt(data), terminal })
      setExitCode(EXIT.ok)
    })
}

const OTHERS = ['list', 'undo', 'forget']
const CLOSING = `
Cadangan diperiksa seluruhnya dahulu, dipulihkan di samping data yang ada, dibandingkan, baru kemudian menggantikannya.
Hentikan undagi serve dahulu. Setelah dipulihkan, setiap orang masuk kembali dengan kata sandinya.`

function exclusive(flags: string, description: string): Option {
  const option = new Option(flags, description)
  return option.conflicts(OTHERS.filter((name) => name !== option.attributeName()))
}

interface Context {
  readonly place: Installation
  readonly terminal: Terminal
}

async function run(
  file: string | undefined,
  options: Omit<RestoreOptions, 'data'>,
  context: Context,
): Promise<void> {
  const { list, undo, forget, fromOtherInstallation = false } = options
  const isAboutEarlier = list === true || undo !== undefined || forget !== undefined
  if (isAboutEarlier && file !== undefined) {
    throw new UnusableInput('--list, --undo dan --forget berlaku tanpa nama berkas.')
  }
  if (list === true) return listEarlierData(context)
  if (isAboutEarlier) return changeEarlier(context, { undo, forget })
  if (file === undefined)
    throw new UnusableInput('Masukan berkas belum ditulis.', 'Lihat undagi help restore.')
  await restore(file, fromOtherInstallation, context)
}

async function restore(
  file: string,
  fromOtherInstallation: boolean,
  { place, terminal }: Context,
): Promise<void> {
  const { momentInWords, restoreInstallation } = await import('@undagi/server')
  const restored = await stoppable((signal) =>
    restoreInstallation(place, { file, fromOtherInstallation, signal, onProgress: tellProgress(terminal) }),
  )
  const { head, totals, earlier } = restored
  const at = `--data '${place.dataFolder}'`
  const lines = [
    `Pemulihan selesai: ${contentsInWords(totals, restored)}, sama persis dengan cadangan ${momentInWords(new Date(head.createdAt))}.`,
    ...missingDocuments(restored),
    'Setiap orang masuk kembali dengan kata sandinya.',
    `Data sebelumnya tetap disimpan sebagai ${earlier}.`,
    `Memakainya kembali: npx --no-install undagi restore --undo ${at}`,
    `Menghapusnya selamanya: npx --no-install undagi restore --forget ${earlier} ${at}`,
  ]
  await terminal.print(`${lines.join('\n')}\n`)
}
