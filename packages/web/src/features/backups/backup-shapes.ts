import type { Schemas } from '@undagi/api-client'

/** The server's shapes by the names these pages use. */
export type Backups = Schemas['Backups']
export type BackupRun = Schemas['BackupRun']
