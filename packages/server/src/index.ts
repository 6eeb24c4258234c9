export { exportAuditLog, type LogRequest, readChainEnds, UnknownLog } from './audit-log-of.ts'
export type { Phase } from './backup/progress.ts'
export { claimFiles } from './claim-files.ts'
export type { CheckOutcome } from './doctor/diagnose.ts'
export { type Examination, examineInstallation } from './doctor/examine-installation.ts'
export type { OperatorSeat } from './features/national-operators/national-operators.repository.ts'
export type { Appointed } from './features/national-operators/usecases/appoint-operator.ts'
export type { TrustView } from './features/trust/trust.presenter.ts'
export type { InstallationAdded } from './features/trust/usecases/operate-trust.ts'
export {
  AdministratorExists,
  createFirstAdministrator,
  type NewAdministrator,
  UnusableAdministrator,
} from './first-administrator.ts'
export {
  backUpInstallation,
  checkBackup,
  forgetEarlier,
  listEarlier,
  restoreInstallation,
  undoLastRestore,
} from './installation-backup.ts'
export { type Running, type StartOptions, start } from './main.ts'
export type { Moved } from './move-files.ts'
export { moveFiles } from './move-files.ts'
export {
  addNationalOperator,
  endNationalOperator,
  listNationalOperators,
} from './national-operators-of.ts'
export type { S3Settings } from './platform/files/s3-settings.ts'
export { momentInWords } from './platform/moment-in-words.ts'
export { releaseSecondFactor } from './release-second-factor.ts'
export { resetPassword } from './reset-password.ts'
export { addTrustTo, listTrustOf, withdrawTrustFrom } from './trust-of-installation.ts'
