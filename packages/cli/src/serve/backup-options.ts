import { resolve } from 'node:path'
import type { StartOptions } from '@undagi/server'
import { type Command, InvalidArgumentError, Option } from 'commander'

const TIME_ZONES = { wib: 'Asia/Jakarta', wita: 'Asia/Makassar', wit: 'Asia/Jayapura' } as const

export interface BackupOptions {
  /** false: --no-backup. */
  readonly backup: boolean
  readonly backupFolder?: string
  readonly backupTime?: string
  readonly backupTimeZone?: keyof typeof TIME_ZONES
}

/** What `undagi serve` can be told about its nightly backup. */
export function addBackupOptions(command: Command): Command {
  return command
    .option(
      '--backup-folder <folder>',
      'tempat cadangan malam hari; bila tidak ditulis: backups di folder data',
    )
    .addOption(
      new Option('--backup-time <jam>', 'jam cadangan malam hari; bila tidak ditulis: 02.00').argParser(
        parseTime,
      ),
    )
    .addOption(
      new Option(
        '--backup-time-zone <zona>',
        'zona waktu jam itu; bila tidak ditulis: zona waktu instansi',
      ).choices(Object.keys(TIME_ZONES)),
    )
    .option('--no-backup', 'jangan membuat cadangan setiap malam')
}

export function backupStartOptions({
  backup,
  backupFolder,
  backupTime,
  backupTimeZone,
}: BackupOptions): Pick<StartOptions, 'backupFolder' | 'backupTimeOfDay' | 'backupTimeZone'> {
  if (!backup) return { backupFolder: null }
  return {
    backupFolder: backupFolder === undefined ? undefined : resolve(backupFolder),
    backupTimeOfDay: backupTime,
    backupTimeZone: backupTimeZone === undefined ? undefined : TIME_ZONES[backupTimeZone],
  }
}

/** "2.00", "02:00" → "02:00" */
function parseTime(written: string): string {
  const [, hour = '', minute = ''] = /^(\d{1,2})[.:](\d{2})$/.exec(written) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) {
    throw new InvalidArgumentError('Tulis jam dan menit, misalnya 02.00.')
  }
  return `${hour.padStart(2, '0')}:${minute}`
}
