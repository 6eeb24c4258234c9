import { useLingui } from '@lingui/react/macro'
import type { UnitFault } from './parse-unit-list.ts'

/** What is wrong with a line of a pasted list, and what to do about it. */
export function useFaultWords(): (fault: UnitFault, name: string) => string {
  const { t } = useLingui()
  return (fault, name) => {
    switch (fault) {
      case 'no_name':
        return t`nama belum ada. Tulis nama unit sebelum singkatannya.`
      case 'name_too_long':
        return t`nama lebih dari 200 huruf. Ringkaslah.`
      case 'short_name_too_long':
        return t`singkatan lebih dari 60 huruf. Ringkaslah.`
      case 'taken':
        return t`“${name}” sudah ada sebagai unit aktif. Hapus baris ini, atau pakai nama lain.`
      case 'repeated':
        return t`“${name}” tertulis dua kali. Hapus salah satunya.`
      case 'too_many_parts':
        return t`ada lebih dari dua bagian. Tulis hanya nama dan singkatan.`
    }
  }
}
