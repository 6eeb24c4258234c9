import { defineProblem } from '../../platform/http/problem.ts'

export const importNotFound = defineProblem({
  code: 'imports.not_found',
  status: 404,
  title: 'Impor ini tidak ada, atau Anda tidak mempunyai akses ke sana.',
})

export const coversOthers = defineProblem({
  code: 'imports.covers_others',
  status: 403,
  title:
    'Impor ini juga menyangkut instansi lain. Hanya administrator semua instansi itu yang dapat membatalkannya.',
})

export const uploaderRequired = defineProblem({
  code: 'imports.uploader_required',
  status: 403,
  title: 'Isi berkas hanya dapat dilihat dan diterapkan oleh orang yang mengunggahnya.',
})

export const notOpen = defineProblem({
  code: 'imports.not_open',
  status: 410,
  title: 'Impor ini sudah diterapkan atau dibuang. Muat ulang halaman untuk melihat keadaannya.',
})

export const notApplied = defineProblem({
  code: 'imports.not_applied',
  status: 410,
  title: 'Impor ini tidak sedang berlaku: belum diterapkan, atau sudah dibatalkan.',
})

export const changedSincePreview = defineProblem({
  code: 'imports.changed_since_preview',
  status: 409,
  title: 'Ada yang berubah sejak pratinjau dibuat. Periksa pratinjau yang baru sebelum menerapkannya.',
})

export const undoChanged = defineProblem({
  code: 'imports.undo_changed',
  status: 409,
  title: 'Ada yang berubah sejak akibat pembatalan ditampilkan. Periksa akibatnya sekali lagi.',
})

export const uploadCutOff = defineProblem({
  code: 'imports.cut_off',
  status: 400,
  title: 'Berkas tidak sampai utuh: sambungan terputus. Unggah lagi.',
})

export const fileTooLarge = defineProblem({
  code: 'imports.file_too_large',
  status: 413,
  title: 'Berkas lebih dari 20 MB. Salin tabelnya saja ke berkas baru, atau simpan sebagai CSV.',
})

export const unreadableFile = defineProblem({
  code: 'imports.unreadable',
  status: 422,
  title:
    'Berkas ini tidak dapat dipakai. Perbaiki yang disebut di bawah, lalu unggah lagi; belum ada yang berubah.',
})

export const tooManyRows = defineProblem({
  code: 'imports.too_many_rows',
  status: 422,
  title:
    'Tabel lebih dari 10.000 baris. Satu baris memuat satu instansi dalam satu tahun; bagi berkasnya menjadi beberapa bagian.',
})

export const yearMissing = defineProblem({
  code: 'imports.year_missing',
  status: 422,
  title: 'Tabel ini tidak memuat kolom tahun. Isi tahunnya, lalu unggah lagi.',
})

export const undecidedRows = defineProblem({
  code: 'imports.undecided',
  status: 422,
  title: 'Masih ada baris yang belum diputuskan. Pilih instansinya atau lewati barisnya.',
})

export const assessorRequired = defineProblem({
  code: 'imports.assessor_required',
  status: 403,
  title:
    'Nilai diubah oleh asesor internal. Mintalah peran itu kepada administrator instansi yang disebut, atau lewati barisnya.',
})

export const unknownChoice = defineProblem({
  code: 'imports.unknown_choice',
  status: 422,
  title: 'Ada pilihan yang tidak dikenal: baris atau instansinya tidak ada.',
})

export const nothingToApply = defineProblem({
  code: 'imports.nothing_to_apply',
  status: 422,
  title: 'Tidak ada yang akan berubah: isi berkas sama dengan yang sudah ada.',
})

export const openingMissing = defineProblem({
  code: 'imports.opening_missing',
  status: 422,
  title: 'Ada tahun tanpa putaran. Isi nama dan tanggal penilaian putaran yang akan dibuka.',
})
