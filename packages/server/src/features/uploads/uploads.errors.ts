import { defineProblem } from '../../platform/http/problem.ts'

export const uploadNotFound = defineProblem({
  code: 'uploads.not_found',
  status: 404,
  title: 'Unggahan ini tidak ada atau sudah kedaluwarsa. Pilih berkasnya dan unggah lagi.',
})

export const wrongOffset = defineProblem({
  code: 'uploads.wrong_offset',
  status: 409,
  title:
    'Potongan ini tidak menyambung dengan yang sudah sampai. Unggahan dilanjutkan dari tempat yang benar.',
})

export const tooManyUploads = defineProblem({
  code: 'uploads.too_many',
  status: 429,
  title:
    'Anda sudah mengirim 100 berkas yang belum menjadi bukti. Simpan atau buang sebagian dahulu; yang dibiarkan dihapus sesudah satu hari.',
})

export const uploadTooLarge = defineProblem({
  code: 'uploads.too_large',
  status: 413,
  title: 'Berkas lebih besar dari 2 GB. Perkecil video, atau simpan di tempat lain dan sertakan tautannya.',
})

export const moreThanAnnounced = defineProblem({
  code: 'uploads.more_than_announced',
  status: 413,
  title: 'Yang dikirim lebih panjang dari berkasnya. Unggah lagi dari awal.',
})

export const emptyFile = defineProblem({
  code: 'uploads.empty_file',
  status: 422,
  title: 'Berkas ini kosong (0 byte). Periksa berkasnya, lalu pilih lagi.',
})

export const unknownProtocol = defineProblem({
  code: 'uploads.unknown_protocol',
  status: 412,
  title: 'Unggahan memakai protokol tus versi 1.0.0.',
})

export const notWholeYet = defineProblem({
  code: 'uploads.not_whole_yet',
  status: 422,
  title: 'Berkas belum sampai seluruhnya. Tunggu sampai unggahan selesai.',
})

export const noRoomForFile = defineProblem({
  code: 'uploads.no_room',
  status: 507,
  title:
    'Ruang penyimpanan server hampir penuh, jadi berkas belum dapat diterima. Beri tahu pengelola server.',
})

export const fileStoreUnreachable = defineProblem({
  code: 'uploads.store_unreachable',
  status: 503,
  title:
    'Tempat penyimpanan dokumen sedang tidak dapat dihubungi. Yang sudah sampai tidak hilang; coba lagi beberapa menit lagi.',
})

export const namelessFile = defineProblem({
  code: 'uploads.nameless_file',
  status: 422,
  title: 'Nama berkas tidak terbaca. Ganti namanya dengan huruf dan angka, lalu unggah lagi.',
})
