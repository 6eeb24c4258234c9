export type DatabaseProblemCode =
  | 'unsupported_platform'
  | 'no_space'
  | 'read_only'
  | 'other_major'
  | 'later_history'
  | 'other_history'
  | 'not_a_cluster'
  | 'no_ordinary_user'
  | 'unsafe_socket_folder'
  | 'did_not_start'
  | 'unreachable'
  | 'too_old'
  | 'owner_too_weak'
  | 'role_too_strong'

const advice: Record<DatabaseProblemCode, string> = {
  unsupported_platform:
    'Pasang PostgreSQL 15 atau lebih baru dan sebutkan alamatnya dalam DATABASE_URL, misalnya postgres://undagi:rahasia@localhost/undagi.',
  no_space: 'Kosongkan ruang di disk itu, atau pilih folder data di disk lain, lalu jalankan lagi.',
  read_only: 'Beri hak tulis pada folder itu, atau pilih folder data lain, lalu jalankan lagi.',
  other_major:
    'Jalankan versi Undagi yang membuatnya dan pindahkan datanya, atau pilih folder data lain. Tidak ada yang diubah di folder ini.',
  later_history:
    'Tidak ada yang diubah. Jalankan versi Undagi yang terakhir dipakai di sini, atau yang lebih baru.',
  other_history:
    'Tidak ada yang diubah. Jalankan versi Undagi yang terakhir dipakai di sini dan buat cadangannya dengan undagi backup; untuk naik versi, pasang rilis resmi sesudah versi itu. Bila memang versi ini yang terakhir dipakai, berkasnya berubah: pasang ulang dari rilis aslinya. Data percobaan boleh ditinggalkan: pilih folder data lain.',
  not_a_cluster: 'Pilih folder data lain, atau pindahkan isinya. Tidak ada yang diubah di folder ini.',
  no_ordinary_user:
    'PostgreSQL menolak berjalan sebagai root. Jalankan Undagi sebagai pengguna biasa, letakkan Undagi dan folder datanya di tempat yang dapat dilalui pengguna lain (misalnya /srv), atau sebutkan sebuah server PostgreSQL dalam DATABASE_URL.',
  unsafe_socket_folder: 'Hapus folder itu, lalu jalankan lagi.',
  did_not_start: 'Sebabnya ada dalam catatan postgres.log di folder itu.',
  unreachable: 'Periksa alamat, kata sandi, dan jaringannya, lalu jalankan lagi.',
  too_old: 'Undagi memerlukan PostgreSQL 15 atau lebih baru.',
  owner_too_weak:
    'Peran dalam DATABASE_URL memerlukan hak CREATEROLE dan hak CREATE pada basis data itu (misalnya sebagai pemiliknya).',
  role_too_strong:
    'Isolasi antarinstansi akan hilang. Cabut SUPERUSER dan BYPASSRLS dari peran itu, dan jangan memakainya untuk hal lain.',
}

/** The database cannot work here: says what is wrong and what to do, in words for the person who starts it. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem'
  readonly code: DatabaseProblemCode
  readonly what: string

  constructor(code: DatabaseProblemCode, what: string, options?: ErrorOptions) {
    super(`${what} ${advice[code]}`, options)
    this.code = code
    this.what = what
  }

  get advice(): string {
    return advice[this.code]
  }
}
