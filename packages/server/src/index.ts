export type { CheckOutcome } from './doctor/diagnose.ts'
export { type Examination, examineInstallation } from './doctor/examine-installation.ts'
export {
  AdministratorExists,
  createFirstAdministrator,
  type NewAdministrator,
  UnusableAdministrator,
} from './first-administrator.ts'
export { type Running, type StartOptions, start } from './main.ts'
