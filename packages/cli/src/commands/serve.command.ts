import { resolve } from 'node:path'
import type { StartOptions } from '@undagi/server'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { SetExitCode } from '../create-program.ts'
import { EXIT } from '../exit-code.ts'
import { DATA_OPTION, installationAt } from '../installation.ts'
import type { Terminal } from '../output/terminal.ts'
import { addBackupOptions, type BackupOptions, backupStartOptions } from '../serve/backup-options.ts'
import { mailSettings } from '../serve/mail-settings.ts'
import { parseProxies } from '../serve/parse-proxies.ts'
import { preparePages } from '../serve/prepare-pages.ts'
import { serve } from '../serve/serve.ts'

const DEFAULT_PORT = 8080
const LOG_LEVELS = ['info', 'warn', 'error'] as const satisfies readonly LogLevel[]
type LogLevel = NonNullable<StartOptions['logLevel']>

interface ServeOptions extends BackupOptions {
  readonly port: number
  readonly host: string
  readonly data?: string
  readonly example?: true
  readonly publicAddress?: string
  readonly trustProxy?: true | readonly string[]
  readonly anchorFolder?: string
  readonly metricsPort?: number
  readonly logLevel?: LogLevel
  readonly idleMinutes: number
  readonly identityHost?: readonly string[]
  readonly webhookHost?: readonly string[]
}

export function addServeCommand(program: Command, terminal: Terminal, setExitCode: SetExitCode): void {
  const command = program
    .command('serve')
    .description('Menjalankan Undagi di komputer ini sampai dihentikan dengan Ctrl+C')
    .usage('[opsi]')
    .addOption(
      new Option('--port <angka>', 'porta; 0 berarti porta bebas mana saja')
        .argParser(parsePort)
        .default(DEFAULT_PORT, String(DEFAULT_PORT)),
    )
    .option('--host <alamat>', 'alamat jaringan tempat menunggu', '127.0.0.1')
    .option(...DATA_OPTION)
    .option('--example', 'isi instalasi yang masih kosong dengan Kota Contoh')
    .option(
      '--public-address <url>',
      'alamat yang dipakai peramban bila ada proksi di depan, misalnya https://undagi.kota.go.id',
    )
    .addOption(
      new Option(
        '--trust-proxy [alamat]',
        'percayai alamat pengunjung yang disebut proksi di depan; bila alamatnya tidak ditulis: proksi di komputer ini',
      ).argParser(parseProxies),
    )
    .option(
      '--anchor-folder <folder>',
      'tempat jangkar catatan, sebaiknya di disk atau mesin lain; bila tidak ditulis: anchors di folder data',
    )
    .option(
      '--identity-host <nama...>',
      'penyedia akun (SSO) di jaringan dalam yang boleh dihubungi, misalnya sso.kota.go.id',
    )
    .option(
      '--webhook-host <nama...>',
      'penerima webhook di jaringan dalam yang boleh dihubungi, misalnya obrolan.kota.go.id',
    )
    .addOption(
      new Option('--idle-minutes <menit>', 'sesi yang tidak dipakai selama itu berakhir')
        .argParser(parseMinutes)
        .default(60, '60'),
    )
    .addOption(
      new Option(
        '--metrics-port <angka>',
        'sediakan metrik Prometheus di 127.0.0.1 pada porta ini; bila tidak ditulis: tidak ada',
      ).argParser(parsePort),
    )
    .addOption(
      new Option(
        '--log-level <tingkat>',
        'apa yang ditulis ke keluaran galat, satu JSON per baris; bila tidak ditulis: info, di terminal: warn',
      ).choices(LOG_LEVELS),
    )
  addBackupOptions(command)
    .addHelpText(
      'after',
      '\nDATABASE_URL memakai server PostgreSQL 15 atau lebih baru sebagai ganti yang bawaan.' +
        '\nUNDAGI_MAIL_URL (smtp://pengguna:sandi@server:587, smtps://… atau file:///folder) dan UNDAGI_MAIL_FROM' +
        '\nmengatur pengiriman surel: undangan dan kata sandi baru.' +
        '\nUNDAGI_S3_ENDPOINT, …_BUCKET, …_ACCESS_KEY_ID dan …_SECRET_ACCESS_KEY (atau …_SECRET_ACCESS_KEY_FILE) menyimpan dokumen' +
        '\ndi bucket S3 sebagai ganti folder data; …_REGION, …_PREFIX dan …_PATH_STYLE bila perlu.' +
        '\nUNDAGI_CLAMD (unix:/run/clamav/clamd.ctl atau tcp://127.0.0.1:3310) memeriksa dokumen bukti dari virus dengan ClamAV.',
    )
    .action(async ({ data, ...options }: ServeOptions) => {
      await preparePages(terminal)
      const { port, host, example, publicAddress, trustProxy, anchorFolder, metricsPort } = options
      await serve(
        {
          ...installationAt(data),
          ...{ port, host, example, publicAddress, trustProxy, metricsPort },
          ...{ mail: mailSettings(), idleMinutes: options.idleMinutes, identityHosts: options.identityHost },
          webhookHosts: options.webhookHost,
          logLevel: options.logLevel ?? (process.stderr.isTTY ? 'warn' : 'info'),
          ...backupStartOptions(options),
          anchorFolder: anchorFolder === undefined ? undefined : resolve(anchorFolder),
          log: (line) => terminal.tell(line),
        },
        terminal,
      )
      setExitCode(EXIT.ok)
    })
}

function parseMinutes(written: string): number {
  const minutes = Number(written)
  if (/^\d+$/.test(written) && minutes >= 5 && minutes <= 720) return minutes
  throw new InvalidArgumentError('Tulis angka 5 sampai 720.')
}

function parsePort(written: string): number {
  const port = Number(written)
  if (/^\d+$/.test(written) && port <= 65_535) return port
  throw new InvalidArgumentError('Tulis angka 0 sampai 65535.')
}
