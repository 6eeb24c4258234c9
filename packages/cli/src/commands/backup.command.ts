import { setPriority } from 'node:os'
import type { Command } from 'commander'
import { contentsInWords, missingDocuments } from '../backup/document-words.ts'
import { stoppable } from '../backup/stoppable.ts'
import { megabytes, tellProgress } from '../backup/tell-progress.ts'
import type { SetExitCode } from '../create-program.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { DATA_OPTION, type Installation, installationAt } from '../installation.ts'
import { onOneLine } from '../output/for-people.ts'
import type { Terminal } from '../output/terminal.ts'

interface BackupOptions {
  readonly data?: string
  readonly check?: true
}

export function addBackupCommand(program: Command, terminal: Terminal, setExitCode: SetExitCode): void {
  program
    .command('backup')
    .description('Mencadangkan seluruh instalasi ke satu berkas, sementara orang tetap bekerja')
    .usage('<berkas> [opsi]')
    .argument('<berkas>', 'berkas yang akan dibuat, misalnya undagi-2026-11-30.undagi; tidak boleh sudah ada')
    .option(...DATA_OPTION)
    .option('--check', 'periksa saja sebuah cadangan yang sudah ada, sampai ke byte terakhirnya')
    .addHelpText(
      'after',
      '\nCadangan berisi data pribadi dan sidik kata sandi: simpan seperti menyimpan data aslinya.',
    )
    .action(async (file: string, { data, check }: BackupOptions) => {
      setExitCode(
        check === true ? await checkFile(file, terminal) : await backUp(file, installationAt(data), terminal),
      )
    })
}

async function backUp(file: string, place: Installation, terminal: Terminal): Promise<ExitCode> {
  const { backUpInstallation } = await import('@undagi/server')
  // People are at work beside it: theirs first.
  setPriority(10)
  const written = await stoppable((signal) =>
    backUpInstallation(place, { file, signal, onProgress: tellProgress(terminal) }),
  )
  const { totals, fileBytes } = written
  const lines = [
    `Cadangan selesai: ${written.file} (${megabytes(fileBytes)}; ${contentsInWords(totals, written)}).`,
    ...missingDocuments(written),
  ]
  await terminal.print(`${lines.join('\n')}\n`)
  return EXIT.ok
}

async function checkFile(file: string, terminal: Terminal): Promise<ExitCode> {
  const { checkBackup, momentInWords } = await import('@undagi/server')
  const checked = await stoppable((signal) =>
    checkBackup(file, { signal, onProgress: tellProgress(terminal) }),
  )
  const { head, manifest } = checked
  const names = head.institutions.map(({ name }) => name)
  const lines = [
    `Cadangan ini utuh: ${contentsInWords(manifest.totals, checked)}.`,
    `Dibuat ${momentInWords(new Date(head.createdAt))} oleh Undagi ${head.undagiVersion}.`,
    `Berisi ${names.length === 0 ? 'belum ada instansi' : firstFew(names)}.`,
    ...missingDocuments(checked),
  ]
  await terminal.print(`${lines.map(onOneLine).join('\n')}\n`)
  return EXIT.ok
}

function firstFew(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ')
  return names.length <= 3 ? shown : `${shown} dan ${names.length - 3} instansi lain`
}
