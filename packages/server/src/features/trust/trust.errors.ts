import { defineProblem } from '../../platform/http/problem.ts'

export const trustEntryNotFound = defineProblem({
  code: 'trust.entry_not_found',
  status: 404,
  title: 'Sertifikat atau daftar pencabutan ini tidak ada.',
})

export const trustEntryAltered = defineProblem({
  code: 'trust.entry_altered',
  status: 409,
  title:
    'Isinya di penyimpanan tidak lagi cocok dengan sidik jarinya ketika ditambahkan, jadi tidak diberikan.',
})

export const trustEntryWithdrawn = defineProblem({
  code: 'trust.entry_withdrawn',
  status: 409,
  title: 'Sudah ditarik sebelumnya.',
})

export const trustOfInstallation = defineProblem({
  code: 'trust.of_installation',
  status: 403,
  title:
    'Ini berlaku untuk seluruh instalasi: hanya pengelola server yang dapat menariknya (undagi trust withdraw).',
})

export const trustFileTooLarge = defineProblem({
  code: 'trust.file_too_large',
  status: 413,
  title: 'Berkas lebih besar dari 8 MB. Sertifikat dan daftar pencabutan jauh lebih kecil.',
})

export const trustFileTooCostly = defineProblem({
  code: 'trust.file_too_costly',
  status: 422,
  title: 'Pembacaan berkas dihentikan: dibutuhkan memori atau waktu melebihi batas. Tidak ada yang disimpan.',
})

export const trustNotAsShown = defineProblem({
  code: 'trust.not_as_shown',
  status: 409,
  title:
    'Isi berkas tidak sama dengan yang Anda setujui, atau sudah ada di sini. Periksa lagi sebelum menyimpan.',
})
