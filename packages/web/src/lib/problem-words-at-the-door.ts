import { msg } from '@lingui/core/macro'

export const noAnswerWords = msg`Server tidak menjawab. Periksa jaringan Anda, lalu coba lagi.`

/** What can be said before anybody has signed in; all else comes when there is something to say (bring-problem-words.ts). */
export const problemWordsAtTheDoor = {
  'server.not_ready': msg`Undagi belum siap: basis datanya sedang diperbarui atau tidak dapat dihubungi. Coba lagi sebentar.`,
  'server.unavailable': msg`Server sedang tidak dapat melayani. Coba lagi sebentar lagi.`,
  'server.unexpected': msg`Ada kesalahan di pihak kami. Coba lagi sebentar lagi.`,
  'session.required': msg`Sesi Anda berakhir. Masuklah lagi.`,
  'session.too_many_attempts': msg`Terlalu banyak percobaan. Tunggu sebentar, lalu coba lagi.`,
  'session.wrong_credentials': msg`Surel atau kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.`,
  'session.ticket_not_valid': msg`Langkah ini sudah lewat waktunya atau sudah dipakai. Mulailah lagi dari awal.`,
  'session.wrong_code': msg`Kode tidak cocok atau sudah dipakai. Tunggu kode berikutnya, lalu coba lagi.`,
}
