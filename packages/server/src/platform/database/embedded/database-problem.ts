export type DatabaseProblemCode =
  | 'unsupported_platform'
  | 'no_space'
  | 'read_only'
  | 'other_major'
  | 'not_a_cluster'
  | 'no_ordinary_user'
  | 'unsafe_socket_folder'
  | 'did_not_start'

const advice: Record<DatabaseProblemCode, string> = {
  unsupported_platform:
    'Pasang PostgreSQL 15 atau lebih baru dan sebutkan alamatnya dalam DATABASE_URL, misalnya postgres://undagi:rahasia@localhost/undagi.',
  no_space: 'Kosongkan ruang di disk itu, atau pilih folder data di disk lain, lalu jalankan lagi.',
  read_only: 'Beri hak tulis pada folder itu, atau pilih folder data lain, lalu jalankan lagi.',
  other_major:
    'Jalankan versi Undagi yang membuatnya dan pindahkan datanya, atau pilih folder data lain. Tidak ada yang diubah di folder ini.',
  not_a_cluster: 'Pilih folder data lain, atau pindahkan isinya. Tidak ada yang diubah di folder ini.',
  no_ordinary_user:
    'PostgreSQL menolak berjalan sebagai root. Jalankan Undagi sebagai pengguna biasa, atau sebutkan sebuah server PostgreSQL dalam DATABASE_URL.',
  unsafe_socket_folder: 'Hapus folder itu, lalu jalankan lagi.',
  did_not_start: 'Baca catatan basis data untuk sebabnya.',
}

/** The embedded database cannot work here: says what is wrong and what to do, in words for the person who starts it. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem'
  readonly code: DatabaseProblemCode

  constructor(code: DatabaseProblemCode, what: string, options?: ErrorOptions) {
    super(`${what} ${advice[code]}`, options)
    this.code = code
  }
}

/** Tells the two things a person can do something about from everything else. */
export function problemFrom(cause: unknown, folder: string): DatabaseProblem {
  if (cause instanceof DatabaseProblem) return cause
  const text = cause instanceof Error ? cause.message : String(cause)
  if (/ENOSPC|No space left on device|EDQUOT|Disk quota exceeded/.test(text)) {
    return new DatabaseProblem('no_space', `Tidak ada ruang lagi di disk untuk folder data ${folder}.`, {
      cause,
    })
  }
  if (/^spawn .*(EACCES|ENOENT)/.test(text)) {
    return new DatabaseProblem('no_ordinary_user', `PostgreSQL tidak dapat dijalankan (${text}).`, { cause })
  }
  if (/EEXIST|ENOTDIR/.test(text)) {
    return new DatabaseProblem('not_a_cluster', `Folder data ${folder} bukan folder.`, { cause })
  }
  if (/EROFS|EACCES|EPERM|Read-only file system|Permission denied|Operation not permitted/.test(text)) {
    return new DatabaseProblem('read_only', `Folder data ${folder} tidak dapat ditulisi.`, { cause })
  }
  return new DatabaseProblem(
    'did_not_start',
    `Basis data di ${folder} tidak dapat dijalankan: ${text.trim()}.`,
    { cause },
  )
}
