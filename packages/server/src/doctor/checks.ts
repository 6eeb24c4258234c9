import { assessmentsCheck } from './checks/assessments.ts'
import { auditLogCheck } from './checks/audit-log.ts'
import { clockCheck } from './checks/clock.ts'
import { clusterVersionCheck } from './checks/cluster-version.ts'
import { dataFolderCheck } from './checks/data-folder.ts'
import { databaseOwnerCheck } from './checks/database-owner.ts'
import { diskSpaceCheck } from './checks/disk-space.ts'
import { documentReadersCheck } from './checks/document-readers.ts'
import { editionsCheck } from './checks/editions.ts'
import { fileStoreCheck } from './checks/file-store.ts'
import { lastBackupCheck } from './checks/last-backup.ts'
import { loginsCheck } from './checks/logins.ts'
import { mailCheck } from './checks/mail.ts'
import { migrationsCheck } from './checks/migrations.ts'
import { pagesCheck } from './checks/pages.ts'
import { postgresqlCheck } from './checks/postgresql.ts'
import { publishedTablesCheck } from './checks/published-tables.ts'
import { restoreLeftoversCheck } from './checks/restore-leftovers.ts'
import { rolesCheck } from './checks/roles.ts'
import { rowLevelSecurityCheck } from './checks/row-level-security.ts'
import { secretFileCheck } from './checks/secret-file.ts'
import { storedFilesCheck } from './checks/stored-files.ts'
import { virusScannerCheck } from './checks/virus-scanner.ts'
import type { DatabaseCheck, FolderCheck } from './patient.ts'

/** What can be looked at without the database. */
export const folderChecks: readonly FolderCheck[] = [
  dataFolderCheck,
  secretFileCheck,
  diskSpaceCheck,
  clusterVersionCheck,
  pagesCheck,
  mailCheck,
  fileStoreCheck,
  documentReadersCheck,
  virusScannerCheck,
]

export const databaseChecks: readonly DatabaseCheck[] = [
  postgresqlCheck,
  databaseOwnerCheck,
  migrationsCheck,
  rolesCheck,
  loginsCheck,
  rowLevelSecurityCheck,
  editionsCheck,
  publishedTablesCheck,
  assessmentsCheck,
  auditLogCheck,
  storedFilesCheck,
  lastBackupCheck,
  restoreLeftoversCheck,
  clockCheck,
]
