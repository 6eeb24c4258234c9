import { defineProblem } from '../../platform/http/problem.ts'

export const backupAdministratorRequired = defineProblem({
  code: 'backups.administrator_required',
  status: 403,
  title: 'Hanya administrator yang dapat melihat dan membuat cadangan.',
})

export const backupRunning = defineProblem({
  code: 'backups.running',
  status: 409,
  title: 'Sebuah cadangan sedang dibuat. Tunggu sampai selesai.',
})

export const backupsSwitchedOff = defineProblem({
  code: 'backups.switched_off',
  status: 409,
  title: 'Pencadangan dari halaman ini dimatikan oleh pengelola server (--no-backup).',
})
