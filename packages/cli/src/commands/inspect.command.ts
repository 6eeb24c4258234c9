import { resolve } from 'node:path'
import { inspectFile } from '@undagi/documents/inspect-file'
import type { Command } from 'commander'
import type { SetExitCode } from '../create-program.ts'
import { EXIT } from '../exit-code.ts'
import { formatInspection } from '../inspect/format-inspection.ts'
import type { Terminal } from '../output/terminal.ts'

interface InspectOptions {
  readonly json?: boolean
  readonly ocr: boolean
}

export function addInspectCommand(program: Command, terminal: Terminal, setExitCode: SetExitCode): void {
  program
    .command('inspect')
    .description(
      'Memeriksa dokumen bukti: jenisnya, rancangan atau sudah ditetapkan, nomor, tanggal, dan perihalnya',
    )
    .usage('<berkas> [opsi]')
    .argument('<berkas>', 'PDF, dokumen Office atau OpenDocument, CSV, teks, atau gambar')
    .option('--json', 'hasil sebagai JSON')
    .option('--no-ocr', 'jangan kenali huruf pada halaman hasil pindaian')
    .action(async (file: string, { json, ocr }: InspectOptions) => {
      const at = new Date()
      const { inspection, details } = await inspectFile(resolve(file), {
        at,
        ...(ocr ? {} : { recognisedPages: 0 }),
      })
      await terminal.print(
        json === true
          ? `${JSON.stringify(inspection, null, 2)}\n`
          : formatInspection(inspection, details, at),
      )
      setExitCode(inspection.issues.length === 0 ? EXIT.ok : EXIT.findings)
    })
}
