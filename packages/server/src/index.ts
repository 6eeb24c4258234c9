export {
  AdministratorExists,
  createFirstAdministrator,
  type NewAdministrator,
  UnusableAdministrator,
} from './first-administrator.ts'
export { type Running, type StartOptions, start } from './main.ts'
