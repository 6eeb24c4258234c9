import { defineProblem } from '../../platform/http/problem.ts'

export const evidenceNotFound = defineProblem({
  code: 'evidence.not_found',
  status: 404,
  title: 'Bukti ini tidak ada, atau Anda tidak mempunyai akses ke sana.',
})

export const evidenceFileNotFound = defineProblem({
  code: 'evidence.file_not_found',
  status: 404,
  title: 'Berkas ini tidak ada pada bukti tersebut.',
})

export const offerNotFound = defineProblem({
  code: 'evidence.offer_not_found',
  status: 404,
  title: 'Kaitan bukti ini tidak ada atau sudah dilepas.',
})

export const nothingInside = defineProblem({
  code: 'evidence.nothing_inside',
  status: 422,
  title: 'Bukti memerlukan paling sedikit satu berkas atau satu tautan.',
})

export const linkOrFiles = defineProblem({
  code: 'evidence.link_or_files',
  status: 422,
  title: 'Satu bukti berisi berkas atau tautan, tidak keduanya. Buat dua bukti.',
})

export const unknownViewer = defineProblem({
  code: 'evidence.unknown_viewer',
  status: 422,
  title: 'Yang boleh melihat harus orang yang memegang peran di instansi ini. Pilih dari daftar.',
})

export const viewersOfAuthor = defineProblem({
  code: 'evidence.viewers_of_author',
  status: 403,
  title: 'Siapa yang boleh melihat bukti terbatas ini hanya diubah oleh orang yang menambahkannya.',
})

export const evidenceFileLost = defineProblem({
  code: 'evidence.file_lost',
  status: 410,
  title:
    'Berkas ini tercatat, tetapi isinya tidak ditemukan di penyimpanan server. Beri tahu pengelola server.',
})

export const evidenceInfected = defineProblem({
  code: 'evidence.infected',
  status: 409,
  title:
    'Berkas ini tidak dapat dibuka karena pemeriksa virus menemukan virus di dalamnya. Mintalah berkas yang bersih dari pengirimnya.',
})

export const evidenceFileOutOfReach = defineProblem({
  code: 'evidence.file_out_of_reach',
  status: 503,
  title:
    'Tempat penyimpanan dokumen sedang tidak dapat dihubungi, jadi berkas ini belum dapat dibuka. Coba lagi beberapa menit lagi.',
})

export const validityReversed = defineProblem({
  code: 'evidence.validity_reversed',
  status: 422,
  title: 'Masa berlaku berakhir sebelum dimulai. Periksa kedua tanggalnya.',
})

export const staleEvidence = defineProblem({
  code: 'evidence.stale_revision',
  status: 409,
  title: 'Rekan Anda sudah memperbarui bukti ini. Lihat isi terbarunya sebelum menyimpan.',
})

export const offeredAlready = defineProblem({
  code: 'evidence.offered_already',
  status: 409,
  title: 'Bukti ini sudah dikaitkan dengan indikator atau butir yang sama.',
})

export const pageNotFound = defineProblem({
  code: 'evidence.page_not_found',
  status: 404,
  title: 'Halaman ini tidak ada pada berkas tersebut.',
})

export const filmNotPlayed = defineProblem({
  code: 'evidence.film_not_played',
  status: 409,
  title: 'Berkas jenis ini tidak dapat diputar di sini. Unduh aslinya.',
})

/** Its pictures cannot bear the name of who looks, as the pages of a restricted document do. */
export const restrictedFilmNotPlayed = defineProblem({
  code: 'evidence.restricted_film_not_played',
  status: 409,
  title:
    'Film terbatas tidak diputar di sini, karena gambarnya tidak dapat memuat nama penontonnya. Unduh aslinya.',
})

export const pageNotPictured = defineProblem({
  code: 'evidence.page_not_pictured',
  status: 422,
  title: 'Berkas jenis ini tidak digambar. Baca teksnya, atau unduh aslinya.',
})

export const pageLocked = defineProblem({
  code: 'evidence.page_locked',
  status: 422,
  title: 'Berkas ini dikunci dengan kata sandi, sehingga halamannya tidak dapat ditampilkan.',
})

export const pageBroken = defineProblem({
  code: 'evidence.page_broken',
  status: 422,
  title: 'Halaman ini tidak dapat ditampilkan: isi berkasnya rusak. Unduh aslinya untuk memeriksanya.',
})

export const pageTooHeavy = defineProblem({
  code: 'evidence.page_too_heavy',
  status: 422,
  title: 'Halaman ini terlalu berat untuk ditampilkan di sini. Unduh aslinya untuk memeriksanya.',
})

export const pagesNotEquipped = defineProblem({
  code: 'evidence.pages_not_equipped',
  status: 501,
  title: 'Server ini belum dilengkapi penggambar halaman (poppler). Baca teksnya, atau unduh aslinya.',
})

export const pagesBusy = defineProblem({
  code: 'evidence.pages_busy',
  status: 503,
  title: 'Terlalu banyak halaman sedang disiapkan. Coba lagi sebentar.',
})

export const offeredBeyond = defineProblem({
  code: 'evidence.offered_beyond',
  status: 403,
  title:
    'Dokumen ini juga dikaitkan dengan indikator yang tidak didelegasikan kepada Anda. Mintalah rekan yang meminta bantuan Anda memperbaruinya.',
})

export const sentWithDocument = defineProblem({
  code: 'evidence.sent_with_document',
  status: 403,
  title:
    'Penilaian yang memakai dokumen ini sudah dikirim, jadi dokumennya tetap seperti waktu dikirim. Bila masih perlu diperbaiki, mintalah rekan yang meminta bantuan Anda memperbaruinya.',
})
