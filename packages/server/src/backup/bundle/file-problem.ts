import { BackupProblem } from '../backup-problem.ts'

/** What the file system says about the place of a bundle, for the person who named it. */
export function fileProblem(error: unknown, file: string): unknown {
  if (!(error instanceof Error && 'code' in error)) return error
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new BackupProblem(
        'no_space',
        `Ruang di disk untuk ${file} habis. Tidak ada cadangan yang dibuat, dan data yang sedang dipakai tidak berubah. Kosongkan ruang atau pilih disk lain, lalu ulangi.`,
        { cause: error },
      )
    case 'ENOENT':
      return new BackupProblem('file_unusable', `${file} tidak ada, atau foldernya tidak ada.`, {
        cause: error,
      })
    case 'EISDIR':
    case 'ENOTDIR':
      return new BackupProblem('file_unusable', `${file} bukan nama sebuah berkas.`, { cause: error })
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new BackupProblem(
        'file_unusable',
        `${file} tidak boleh dibaca atau ditulis oleh pengguna ini. Pilih tempat lain, atau minta haknya.`,
        { cause: error },
      )
    default:
      return error
  }
}
