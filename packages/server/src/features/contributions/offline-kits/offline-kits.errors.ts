import { defineProblem } from '../../../platform/http/problem.ts'

export const kitUnreadable = defineProblem({
  code: 'offline_kits.unreadable',
  status: 422,
  title:
    'Buku kerja ini tidak dapat dibaca. Belum ada yang berubah; perbaiki yang disebut, lalu unggah lagi.',
})

export const notAKit = defineProblem({
  code: 'offline_kits.not_a_kit',
  status: 422,
  title:
    'Buku kerja ini tidak memuat nomor kit Undagi. Unduh kit dari halaman Permintaan, lalu salin isian ke sana.',
})

export const mixedKits = defineProblem({
  code: 'offline_kits.mixed',
  status: 422,
  title:
    'Lembar-lembar buku kerja ini berasal dari beberapa kit. Kembalikan tiap lembar ke buku kerjanya sendiri, lalu unggah satu per satu.',
})

export const foreignKit = defineProblem({
  code: 'offline_kits.foreign',
  status: 422,
  title: 'Buku kerja ini bukan dari instansi Anda di Undagi ini, jadi tidak dibaca.',
})

/** For who works in both. */
export const otherInstitutionsKit = defineProblem({
  code: 'offline_kits.other_institution',
  status: 422,
  title: 'Buku kerja ini untuk instansi lain. Unggah di halaman Permintaan instansi itu.',
})

export const otherYearsKit = defineProblem({
  code: 'offline_kits.other_year',
  status: 422,
  title: 'Buku kerja ini untuk penilaian tahun lain. Unggah di halaman Permintaan tahun itu.',
})

export const otherUnitsKit = defineProblem({
  code: 'offline_kits.other_unit',
  status: 422,
  title: 'Buku kerja ini untuk perangkat daerah lain. Yang mengunggahnya orang dari perangkat daerah itu.',
})

export const nothingToTake = defineProblem({
  code: 'offline_kits.nothing_asked',
  status: 422,
  title: 'Tidak ada pertanyaan yang masih dapat dijawab: semuanya sudah disahkan, ditarik, atau belum ada.',
})

export const unitNotYours = defineProblem({
  code: 'offline_kits.unit_not_found',
  status: 404,
  title: 'Perangkat daerah ini tidak ada, atau bukan perangkat daerah Anda.',
})

export const kitReturnNotFound = defineProblem({
  code: 'offline_kits.not_found',
  status: 404,
  title: 'Buku kerja ini tidak ada, atau bukan dari perangkat daerah Anda.',
})

export const kitReturnChanged = defineProblem({
  code: 'offline_kits.changed',
  status: 409,
  title:
    'Ada jawaban yang berubah sejak pratinjau dibuat. Periksa pratinjau yang baru sebelum menerapkannya.',
})

export const fileNotOfKit = defineProblem({
  code: 'offline_kits.file_not_of_kit',
  status: 422,
  title:
    'Kit ini tidak memuat pertanyaan tempat berkas itu ditaruh. Lampirkan berkasnya di halaman Permintaan.',
})

export const fileNotHere = defineProblem({
  code: 'offline_kits.file_not_here',
  status: 422,
  title: 'Berkas ini belum sampai, atau sudah terlalu lama menunggu di server. Kirim lagi.',
})
