import { resolve } from 'node:path'
import { secondOpinion } from '@undagi/documents/second-opinion'
import { verifyPdfFile } from '@undagi/documents/verify-pdf'
import { type Command, InvalidArgumentError } from 'commander'
import type { SetExitCode } from '../create-program.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Terminal } from '../output/terminal.ts'
import { describePdf } from '../verify-pdf/describe-pdf.ts'
import { checkGivenFile, readGivenFile } from '../verify-pdf/read-given-file.ts'

interface VerifyOptions {
  readonly trust: readonly string[]
  readonly intermediate: readonly string[]
  readonly crl: readonly string[]
  readonly at?: Date
  readonly json?: true
}

/** Electronic signatures, verified with what is at hand: nothing is fetched. */
export function addVerifyPdfCommand(program: Command, terminal: Terminal, setExitCode: SetExitCode): void {
  program
    .command('verify-pdf')
    .description('Memeriksa tanda tangan elektronik (TTE) sebuah PDF, tanpa jaringan, fakta demi fakta')
    .usage('<berkas> --trust <pem> [opsi]')
    .argument('<berkas>', 'PDF yang diperiksa')
    .option('--trust <pem>', 'sertifikat induk yang dipercaya (PEM atau DER); boleh diulang', collect, [])
    .option('--intermediate <pem>', 'sertifikat penerbit antara; boleh diulang', collect, [])
    .option('--crl <berkas>', 'daftar pencabutan sertifikat (PEM atau DER); boleh diulang', collect, [])
    .option('--at <waktu>', 'nilai seperti pada waktu ini, misalnya 2026-03-31T08:00:00+07:00', parseInstant)
    .option('--json', 'tulis semua fakta sebagai satu dokumen JSON')
    .addHelpText('after', CLOSING)
    .action(async (file: string, options: VerifyOptions) =>
      setExitCode(await verify(file, options, terminal)),
    )
}

const CLOSING = `
Kode keluar: 0 bila sah, 1 bila tidak sah, tidak dapat diketahui, atau tidak bertanda tangan, 2 bila berkas atau perintahnya tidak dapat dipakai.
Pencabutan dinilai dari --crl dan dari daftar serta jawaban OCSP di dalam PDF; yang tidak dapat diketahui tidak pernah disebut sah.`

async function verify(file: string, options: VerifyOptions, terminal: Terminal): Promise<ExitCode> {
  checkGivenFile(file)
  const trust = {
    anchors: options.trust.map(readGivenFile),
    intermediates: options.intermediate.map(readGivenFile),
    lists: options.crl.map(readGivenFile),
  }
  const found = await verifyPdfFile(file, trust, options.at ?? new Date())
  const opinion = await secondOpinion(resolve(file), found)
  const written = options.json
    ? JSON.stringify({ ...found, secondOpinion: opinion }, null, 2)
    : `${describePdf(found)}\n\n${opinion.message}`
  await terminal.print(`${written}\n`)
  return found.shown === 'valid' ? EXIT.ok : EXIT.findings
}

const collect = (path: string, before: readonly string[]) => [...before, path]

function parseInstant(text: string): Date {
  const instant = new Date(text)
  const isWritten = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text)
  if (isWritten && !Number.isNaN(instant.getTime())) return instant
  throw new InvalidArgumentError('Tulis sebagai 2026-03-31 atau 2026-03-31T08:00:00+07:00.')
}
