import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { S3Settings } from '@undagi/server'
import { s3Settings } from './files/s3-settings.ts'

/** The folder that Undagi itself stands in. */
export const undagiFolder = fileURLToPath(new URL('../../../', import.meta.url))

/** Where an installation keeps everything when nobody says otherwise; the same from whichever folder it is started. */
const defaultDataFolder = join(undagiFolder, '.data', 'undagi')

/** What every command that works on an installation needs to know of it. */
export interface Installation {
  readonly dataFolder: string
  /** A PostgreSQL server instead of the embedded one. */
  readonly databaseUrl: string | undefined
  /** A bucket for the documents instead of a folder there. */
  readonly s3: S3Settings | undefined
  /** Where clamd listens; undefined: documents are not scanned for viruses. */
  readonly clamd: string | undefined
}

export function installationAt(data: string | undefined): Installation {
  const { DATABASE_URL: databaseUrl, UNDAGI_CLAMD: clamd } = process.env
  return {
    dataFolder: data === undefined ? defaultDataFolder : resolve(data.replace(/^~(?=\/|$)/, homedir())),
    databaseUrl: databaseUrl === '' ? undefined : databaseUrl,
    s3: s3Settings(),
    clamd: clamd === '' ? undefined : clamd,
  }
}

export const DATA_OPTION = [
  '--data <folder>',
  'folder data instalasi; bila tidak ditulis: .data/undagi di folder Undagi',
] as const
