import { UnusableInput } from '../unusable-input.ts'

/** Errors of the server that are already sentences for the person who starts it, by name: loading it takes long. */
const SPOKEN = new Set([
  'AdministratorExists',
  'BackupProblem',
  'DatabaseProblem',
  'FactorNotReleased',
  'NoInstallation',
  'NothingToExamine',
  'OperatorNotChanged',
  'PasswordNotReset',
  'TrustNotChanged',
  'UnusableAdministrator',
  'UnusableFileStore',
  'UnusableInstrument',
  'UnusablePost',
  'UnusableScanner',
])

/** What a person can do about a server that does not start; anything else stays the fault it is. */
export function explainServerFailure(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if (SPOKEN.has(error.name)) return new UnusableInput(...error.message.split('\n'))
  if (isAboutFolder(error)) {
    return new UnusableInput(
      `Folder data ${error.path} tidak dapat dibuat atau ditulis oleh pengguna ini. Pilih folder lain dengan --data, atau minta hak menulisnya.`,
    )
  }
  const port = 'port' in error ? ` ${error.port}` : ''
  switch ('code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return new UnusableInput(
        `Porta${port} sedang dipakai program lain. Hentikan program itu, atau pilih yang lain dengan --port.`,
      )
    case 'EADDRNOTAVAIL':
      return new UnusableInput(
        'Alamat di --host bukan alamat komputer ini. Pakai 127.0.0.1 atau alamat jaringan yang benar.',
      )
    case 'EACCES':
      return new UnusableInput(
        `Porta${port} tidak boleh dipakai pengguna ini. Pilih porta di atas 1023 dengan --port.`,
      )
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
      return new UnusableInput(
        'PostgreSQL di DATABASE_URL tidak dapat dihubungi. Periksa alamatnya dan apakah servernya berjalan.',
      )
    default:
      return error
  }
}

/** A refusal of the file system names a path; one of the network never does. */
function isAboutFolder(error: Error): error is Error & { path: string } {
  return 'path' in error && typeof error.path === 'string' && 'syscall' in error && error.syscall !== 'listen'
}
