import { defineProblem } from '../../platform/http/problem.ts'

export const providerNotFound = defineProblem({
  code: 'identity_providers.not_found',
  status: 404,
  title: 'Penyedia akun ini tidak ada di sini.',
})

export const providerExists = defineProblem({
  code: 'identity_providers.exists',
  status: 409,
  title: 'Penyedia akun dengan alamat ini sudah didaftarkan.',
})

export const providerUnusable = defineProblem({
  code: 'identity_providers.unusable',
  status: 422,
  title:
    'Penyedia akun ini tidak dapat dipakai: tidak terjangkau, bukan https, atau bukan yang disebutnya sendiri.',
})

export const identityRefused = defineProblem({
  code: 'session.identity_refused',
  status: 422,
  title: 'Akun instansi tidak dapat diterima. Mulailah lagi dari halaman masuk.',
})

export const identityElsewhere = defineProblem({
  code: 'session.identity_elsewhere',
  status: 403,
  title:
    'Akun instansi hanya membuka akun yang bekerja di instansi itu saja. Masuklah dengan surel dan kata sandi Anda.',
})

export const identityTaken = defineProblem({
  code: 'session.identity_taken',
  status: 409,
  title:
    'Akun instansi ini sudah tersambung ke akun lain, atau akun Anda sudah mempunyai sambungan ke penyedia ini.',
})
