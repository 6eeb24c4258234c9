import { defineProblem } from '../../platform/http/problem.ts'

// One answer for a link that never was, was mistyped, was revoked or has been replaced: it does not tell which.
export const linkNotValid = defineProblem({
  code: 'invitations.link_not_valid',
  status: 404,
  title: 'Tautan undangan ini tidak berlaku. Mintalah tautan baru kepada yang mengundang Anda.',
})

export const invitationExpired = defineProblem({
  code: 'invitations.expired',
  status: 409,
  title: 'Masa berlaku undangan ini sudah lewat. Mintalah tautan baru kepada yang mengundang Anda.',
})

export const invitationAccepted = defineProblem({
  code: 'invitations.accepted',
  status: 409,
  title: 'Undangan ini sudah diterima. Masuklah dengan surel dan kata sandi Anda.',
})

export const otherAddress = defineProblem({
  code: 'invitations.other_address',
  status: 403,
  title:
    'Undangan ini untuk alamat surel lain. Keluar, lalu masuk dengan alamat yang diundang, atau mintalah undangan untuk alamat Anda.',
})

export const accountExists = defineProblem({
  code: 'invitations.account_exists',
  status: 409,
  title: 'Alamat ini sudah mempunyai akun. Masuklah dengan kata sandinya, lalu terima undangan ini.',
})

export const tooManyWrongLinks = defineProblem({
  code: 'invitations.too_many_attempts',
  status: 429,
  title: 'Terlalu banyak tautan yang salah. Tunggu sebentar, lalu coba lagi.',
})

export const invitationNotFound = defineProblem({
  code: 'invitations.not_found',
  status: 404,
  title: 'Undangan ini tidak ada, sudah diterima, atau sudah dicabut.',
})

export const invitationsRefused = defineProblem({
  code: 'invitations.refused',
  status: 422,
  title: 'Belum ada yang diundang: ada yang perlu diperbaiki.',
})
