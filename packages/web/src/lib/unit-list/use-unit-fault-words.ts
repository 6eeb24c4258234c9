import { useLingui } from '@lingui/react/macro'
import type { ListedUnit } from './read-unit-list.ts'

/** What is wrong with a line of a pasted list, and what to do about it; nothing where nothing is. */
export function useUnitFaultWords(): (unit: Pick<ListedUnit, 'name' | 'fault'>) => string {
  const { t } = useLingui()
  return ({ name, fault }) => {
    switch (fault?.kind) {
      case undefined:
        return ''
      case 'no_name':
        return t`nama belum ada. Tulis nama unit sebelum singkatannya.`
      case 'name_too_long':
        return t`nama lebih dari 200 huruf. Ringkaslah.`
      case 'short_name_too_long':
        return t`singkatan lebih dari 60 huruf. Ringkaslah.`
      case 'taken':
        return t`“${name}” sudah ada sebagai unit aktif. Hapus baris ini, atau pakai nama lain.`
      case 'repeated': {
        const { sameAs } = fault
        return t`“${name}” sudah ada di baris ${sameAs}. Hapus salah satunya.`
      }
      case 'too_many_parts':
        return t`ada lebih dari dua bagian. Tulis hanya nama dan singkatan.`
      case 'too_many':
        return t`paling banyak 500 unit sekaligus. Tambahkan sisanya sesudah ini.`
    }
  }
}
