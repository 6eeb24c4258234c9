import { defineProblem } from '../../platform/http/problem.ts'

export const setupDone = defineProblem({
  code: 'setup.done',
  status: 409,
  title: 'Instalasi ini sudah disiapkan. Silakan masuk; administratornya menambah orang lain.',
})

export const wrongSetupCode = defineProblem({
  code: 'setup.wrong_code',
  status: 403,
  title: 'Kode penyiapan tidak cocok dengan yang ada di folder data server.',
})

export const tooManySetupCodes = defineProblem({
  code: 'setup.too_many_attempts',
  status: 429,
  title: 'Terlalu banyak kode yang salah. Tunggu sebentar, lalu coba lagi.',
})

export const unknownOfficialInstitution = defineProblem({
  code: 'setup.unknown_institution',
  status: 422,
  title: 'Instansi yang dipilih tidak ada dalam daftar resmi.',
})
