import { defineProblem } from './problem.ts'

export const malformedRequest = defineProblem({
  code: 'request.malformed',
  status: 400,
  title: 'Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.',
})

export const sessionRequired = defineProblem({
  code: 'session.required',
  status: 401,
  title: 'Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.',
})

export const crossOriginRequest = defineProblem({
  code: 'request.cross_origin',
  status: 403,
  title: 'Perubahan hanya diterima dari halaman Undagi sendiri.',
})

export const unknownAddress = defineProblem({
  code: 'request.unknown_address',
  status: 404,
  title: 'Alamat ini tidak ada.',
})

export const requestTooLarge = defineProblem({
  code: 'request.too_large',
  status: 413,
  title: 'Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi.',
})

export const unsupportedType = defineProblem({
  code: 'request.unsupported_type',
  status: 415,
  title: 'Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor.',
})

export const unknownHost = defineProblem({
  code: 'request.unknown_host',
  status: 421,
  title:
    'Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.',
})

export const invalidRequest = defineProblem({
  code: 'request.invalid',
  status: 422,
  title: 'Ada isian yang tidak sesuai.',
})

export const unexpectedFailure = defineProblem({
  code: 'server.unexpected',
  status: 500,
  title:
    'Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.',
})

export const unavailable = defineProblem({
  code: 'server.unavailable',
  status: 503,
  title: 'Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.',
})

export const notReady = defineProblem({
  code: 'server.not_ready',
  status: 503,
  title: 'Undagi belum siap: basis datanya sedang diperbarui atau tidak dapat dihubungi.',
})
