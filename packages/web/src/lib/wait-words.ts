import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** After too many attempts: how long, in a measure that one can wait by. */
export function waitWords(seconds: number): MessageDescriptor {
  if (seconds <= 90) return msg`Terlalu banyak percobaan. Tunggu ${seconds} detik, lalu coba lagi.`
  const minutes = Math.ceil(seconds / 60)
  return msg`Terlalu banyak percobaan. Tunggu ${minutes} menit, lalu coba lagi.`
}
