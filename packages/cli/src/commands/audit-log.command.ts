import type { Command } from 'commander'
import { describeVerification } from '../audit-log/describe-verification.ts'
import { exportLog, printAnchors } from '../audit-log/export-log.ts'
import { parseDay } from '../audit-log/parse-day.ts'
import { readAnchorFiles, verifyFile } from '../audit-log/verify-file.ts'
import type { SetExitCode } from '../create-program.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { DATA_OPTION, installationAt } from '../installation.ts'
import type { Terminal } from '../output/terminal.ts'

interface ExportOptions {
  readonly data?: string
  readonly institution?: string
  readonly platform?: true
  readonly from?: Date
  readonly to?: Date
}

/** The log that nobody can rewrite unseen: taken out of an installation, and verified anywhere. */
export function addAuditLogCommand(program: Command, terminal: Terminal, setExitCode: SetExitCode): void {
  const log = program
    .command('audit-log')
    .description('Mengekspor catatan perbuatan dan memeriksa apakah ada yang mengubahnya')
    .usage('<perintah> [opsi]')
  log
    .command('export')
    .description('Menulis catatan sebuah instansi, atau milik platform, ke berkas baru')
    .usage('<berkas> [opsi]')
    .argument('<berkas>', 'berkas yang akan dibuat, misalnya catatan.jsonl; tidak boleh sudah ada')
    .option(...DATA_OPTION)
    .option('--institution <slug>', 'instansi menurut alamatnya; boleh dihilangkan bila hanya ada satu')
    .option('--platform', 'catatan platform: percobaan masuk, dan yang bukan milik instansi mana pun')
    .option('--from <tanggal>', 'mulai tanggal ini (UTC), misalnya 2026-01-31', parseDay)
    .option('--to <tanggal>', 'sebelum tanggal ini (UTC)', parseDay)
    .action(async (file: string, { data, ...options }: ExportOptions) => {
      await exportLog(file, { ...options, place: installationAt(data) }, terminal)
      setExitCode(EXIT.ok)
    })
  log
    .command('verify')
    .description('Memeriksa catatan yang diekspor, tanpa server dan tanpa basis data')
    .usage('<berkas> [opsi]')
    .argument('<berkas>', 'catatan yang ditulis undagi audit-log export')
    .option('--anchors <berkas>', 'berkas jangkar, atau folder jangkar dari server')
    .addHelpText('after', CLOSING)
    .action(async (file: string, { anchors }: { anchors?: string }) =>
      setExitCode(await verify(file, anchors, terminal)),
    )
  log
    .command('anchors')
    .description('Menulis jangkar semua catatan sekarang, untuk disimpan di tempat lain')
    .usage('[opsi]')
    .option(...DATA_OPTION)
    .action(async ({ data }: { data?: string }) => {
      await printAnchors(installationAt(data), terminal)
      setExitCode(EXIT.ok)
    })
}

const CLOSING = `
Menemukan entri pertama yang diubah, hilang, dipindahkan atau disisipkan. Ujung yang dipotong, atau ditulis ulang sampai
akhir, hanya terlihat dengan jangkar yang disimpan di luar jangkauan siapa pun yang dapat mengubah catatan.`

async function verify(file: string, anchorsAt: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const anchors = anchorsAt === undefined ? [] : readAnchorFiles(anchorsAt)
  const found = await verifyFile(file, anchors)
  await terminal.print(`${describeVerification(found, anchorsAt !== undefined).join('\n')}\n`)
  return found.fault === null ? EXIT.ok : EXIT.findings
}
