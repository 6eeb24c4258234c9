import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const noAnswerWords = msg`Peladen tidak menjawab. Periksa jaringan Anda, lalu coba lagi.`

export const unknownProblemWords = msg`Ada kesalahan di pihak kami. Coba lagi sebentar lagi.`

export const problemWords: Record<string, MessageDescriptor> = {
  'session.wrong_credentials': msg`Surel atau kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.`,
  'session.too_many_attempts': msg`Terlalu banyak percobaan masuk. Tunggu satu menit, lalu coba lagi.`,
}
