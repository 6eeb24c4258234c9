import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { ShownJudgement } from '../lib/use-password-judgement.ts'

/** What to say of a password while it is typed; null: nothing yet. */
export function usePasswordWords(): (judgement: ShownJudgement) => string | null {
  const { t } = useLingui()
  return (judgement) => {
    switch (judgement.kind) {
      case 'empty':
      case 'waiting':
      case 'unknown':
        return null
      case 'short':
        return t`Kurang ${plural(judgement.missing, { other: '# karakter' })} lagi.`
      case 'long':
        return t`Terlalu panjang: lebih ${plural(judgement.surplus, { other: '# karakter' })} dari 128.`
      case 'common':
        return t`Kata sandi ini ada dalam daftar yang sering dipakai orang. Pilih yang lain.`
      case 'guessable':
        return t`Mudah ditebak: terlalu dekat dengan kata umum, nama, atau surel Anda. Tambah kata lain.`
      case 'enough':
        return t`Cukup kuat. Lebih panjang lebih kuat.`
      case 'strong':
        return t`Kuat.`
    }
  }
}
