import { readMigrations } from '../platform/database/migrate.ts'
import type { S3Settings } from '../platform/files/s3-settings.ts'
import type { PostSettings } from '../platform/post/open-post.ts'
import { shippedInstrumentsFolder, shippedWebFolder } from '../shipped-folders.ts'
import { type CheckOutcome, diagnose } from './diagnose.ts'

export interface Examination {
  readonly dataFolder: string
  readonly databaseUrl?: string | undefined
  /** How letters are sent; undefined: they are not. */
  readonly mail?: PostSettings | undefined
  /** Where clamd listens; undefined: files are not scanned for viruses. */
  readonly clamd?: string | undefined
  /** Where documents lie; undefined: in the data folder. */
  readonly s3?: S3Settings | undefined
  /** Every assessment, not a sample. */
  readonly thorough?: boolean
  readonly instrumentsFolder?: string
  readonly webFolder?: string
}

/** Says what is wrong with an installation, check by check. */
export function examineInstallation({
  dataFolder,
  databaseUrl,
  mail,
  s3,
  clamd,
  thorough = false,
  instrumentsFolder = shippedInstrumentsFolder,
  webFolder = shippedWebFolder,
}: Examination): AsyncIterable<CheckOutcome> {
  return diagnose({
    ...{ dataFolder, databaseUrl, mail, s3, clamd, thorough, instrumentsFolder, webFolder },
    ...{ migrations: readMigrations(), at: new Date() },
  })
}
