import type { DatabaseServer } from '../platform/database/database-server.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import type { Migration } from '../platform/database/migrate.ts'
import type { S3Settings } from '../platform/files/s3-settings.ts'
import type { PostSettings } from '../platform/post/open-post.ts'
import type { Looked } from './finding.ts'

/** The installation that is looked at. */
export interface Patient {
  readonly dataFolder: string
  /** A PostgreSQL server instead of the embedded one. */
  readonly databaseUrl: string | undefined
  readonly instrumentsFolder: string
  readonly webFolder: string
  /** How letters are sent; undefined: they are not. */
  readonly mail?: PostSettings | undefined
  /** Where documents lie; undefined: in the data folder. */
  readonly s3?: S3Settings | undefined
  /** Where clamd listens; undefined: files are not scanned for viruses. */
  readonly clamd?: string | undefined
  readonly migrations: readonly Migration[]
  readonly at: Date
  /** Everything, where otherwise a sample is enough. */
  readonly thorough: boolean
}

/** Its database, open for reading alone: each piece of work sees one moment and can change nothing. */
export interface OpenedDatabase {
  readonly server: DatabaseServer
  /** Catalogue and reference data; of institutions nothing. */
  asOwner<T>(work: (db: Sql) => Promise<T>): Promise<T>
  /** Everything of every institution, as backups see it. */
  asReader<T>(work: (db: Sql) => Promise<T>): Promise<T>
}

/** One question to an installation, in one file. */
export interface FolderCheck {
  readonly name: string
  readonly title: string
  look(patient: Patient): Promise<Looked>
}

export interface DatabaseCheck {
  readonly name: string
  readonly title: string
  look(database: OpenedDatabase, patient: Patient): Promise<Looked>
}
