import { defineProblem } from '../../platform/http/problem.ts'

export const tokenMistyped = defineProblem({
  code: 'api_tokens.mistyped',
  status: 401,
  title: 'Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.',
})

export const tokenNotValid = defineProblem({
  code: 'api_tokens.not_valid',
  status: 401,
  title: 'Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.',
})

export const tokenWithSession = defineProblem({
  code: 'api_tokens.with_session',
  status: 400,
  title: 'Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.',
})

export const outOfScope = defineProblem({
  code: 'api_tokens.out_of_scope',
  status: 403,
  title: 'Token API ini tidak dibuat untuk hal ini.',
})

export const tooManyRequests = defineProblem({
  code: 'api_tokens.too_many_requests',
  status: 429,
  title: 'Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.',
})

export const tokenNotFound = defineProblem({
  code: 'api_tokens.not_found',
  status: 404,
  title: 'Token API ini tidak ada, atau sudah dicabut.',
})

export const tooManyTokens = defineProblem({
  code: 'api_tokens.too_many',
  status: 409,
  title:
    'Anda sudah mempunyai 20 token API yang masih berlaku di instansi ini. Cabut yang tidak dipakai lagi.',
})

export const validTooLong = defineProblem({
  code: 'api_tokens.valid_too_long',
  status: 422,
  title: 'Masa berlaku itu lebih lama daripada yang dibolehkan instansi ini.',
})

export const scopeNotHeld = defineProblem({
  code: 'api_tokens.scope_not_held',
  status: 422,
  title: 'Token tidak dapat memberi lebih daripada yang boleh Anda lakukan sendiri di instansi ini.',
})
