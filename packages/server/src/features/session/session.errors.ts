import { defineProblem } from '../../platform/http/problem.ts'

// One answer for an unknown address and a wrong password: it does not tell who has an account.
export const wrongCredentials = defineProblem({
  code: 'session.wrong_credentials',
  status: 401,
  title: 'Surel atau kata sandi tidak cocok.',
})

export const tooManyAttempts = defineProblem({
  code: 'session.too_many_attempts',
  status: 429,
  title: 'Terlalu banyak percobaan masuk. Tunggu sebentar, lalu coba lagi.',
})

export const weakPassword = defineProblem({
  code: 'session.weak_password',
  status: 422,
  title: 'Kata sandi ini belum cukup kuat.',
})

export const wrongPassword = defineProblem({
  code: 'session.wrong_password',
  status: 422,
  title: 'Kata sandi Anda yang sekarang tidak cocok.',
})

export const wrongCode = defineProblem({
  code: 'session.wrong_code',
  status: 422,
  title: 'Kode tidak cocok, sudah dipakai, atau sudah lewat waktunya.',
})

export const ticketNotValid = defineProblem({
  code: 'session.ticket_not_valid',
  status: 422,
  title: 'Langkah ini sudah lewat waktunya atau sudah dipakai. Mulailah lagi dari awal.',
})

export const secondFactorExists = defineProblem({
  code: 'session.second_factor_exists',
  status: 409,
  title: 'Aplikasi kode sudah terpasang untuk akun ini. Lepaskan dahulu sebelum memasang yang baru.',
})

export const secondFactorMissing = defineProblem({
  code: 'session.second_factor_missing',
  status: 409,
  title: 'Aplikasi kode belum terpasang untuk akun ini.',
})

export const passkeyRefused = defineProblem({
  code: 'session.passkey_refused',
  status: 422,
  title: 'Kunci sandi ini tidak dapat diterima di sini.',
})

export const factorNotReleasable = defineProblem({
  code: 'session.factor_not_releasable',
  status: 404,
  title:
    'Langkah kedua orang ini tidak dapat Anda lepas: ia bukan anggota di sini, atau juga bekerja di instansi lain.',
})

export const noLetters = defineProblem({
  code: 'session.no_letters',
  status: 409,
  title: 'Undagi ini belum dapat mengirim surel. Hubungi pengelola servernya.',
})

export const resetLinkNotValid = defineProblem({
  code: 'session.reset_link_not_valid',
  status: 422,
  title: 'Tautan ini sudah lewat waktunya atau sudah dipakai. Mintalah yang baru.',
})
